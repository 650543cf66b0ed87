/// All that is said in a language: a requirement for each sentence, so that a language that lacks one does not compile.
///
/// What is said together stands in one protocol. A sentence takes what it names as it is to be shown, and decides nothing:
/// which of several sentences holds is decided by whoever asks for it.
package protocol Words:
    AttendanceWords,
    CheckWords,
    CommentWords,
    CountWords,
    DateWords,
    ExplanationWords,
    FormWords,
    FullSetWords,
    GuaranteeWords,
    ImportRowWords,
    ImportWords,
    InvitationWords,
    LackingWords,
    NamingWords,
    NumberWords,
    ObjectiveWords,
    ObstacleWords,
    PeopleCommentWords,
    PlacementWords,
    PlanWords,
    PolicyWords,
    QuestionWords,
    QueueWords,
    ReallocationWords,
    ReasonWords,
    RejectionWords,
    RemedyWords,
    ResultWords,
    ScenarioWords,
    SummaryWords,
    WarningWords,
    WrongAnswerWords,
    Sendable
{}
