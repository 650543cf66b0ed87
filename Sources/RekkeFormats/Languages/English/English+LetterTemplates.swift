extension English {
    package var openingTemplate: String {
        """
        {{#date}}
        {{date}}

        {{/date}}
        Dear {{#contact}}{{contact}}{{/contact}}{{^contact}}all{{/contact}},

        {{#countedAnswer}}
        You have registered more than once. The registration that counts is the one from {{countedAnswer}}.

        {{/countedAnswer}}
        """
    }

    package var closingTemplate: String {
        """

        {{#senderAddress}}
        If you have questions, please write to {{senderAddress}}.

        {{/senderAddress}}
        Kind regards,
        {{sender}}

        This letter is about registration {{registration}}{{#organisation}} of {{organisation}}{{/organisation}}.

        """
    }

    package var queuesTemplate: String {
        """
        {{#options}}
        {{text}}

        {{/options}}
        {{#queues}}
        You are number {{number}} in the queue for {{series}}.
        {{/queues}}
        {{#inQueue}}
        The number in the queue shows how many places have to become free there before it is your turn. If others who have a place ask to change or have to be moved, they come before you.

        {{/inQueue}}

        """
    }

    package var formerTemplate: String {
        """
        {{#hasFormer}}
        These meetings no longer apply:

        {{#formerMeetings}}
        – {{text}}
        {{/formerMeetings}}

        {{/hasFormer}}
        {{#cancellation}}
        Files that remove meetings from your calendar are enclosed. Their names end in “cancelled.ics”. Open them.

        {{/cancellation}}
        {{#hasFormer}}
        If any of these meetings are still in your calendar afterwards, please delete them yourselves.

        {{/hasFormer}}

        """
    }

    package var placeTemplate: String {
        """
        {{programme}}: {{#wished}}You keep your place{{/wished}}{{^wished}}You have a place{{/wished}}

        {{> opening.en.txt}}

        {{#gained}}
        {{#freed}}A place has become free, and we can now offer it to you.{{/freed}}{{^freed}}We can now offer you a place.{{/freed}}

        {{/gained}}
        {{#wished}}
        You asked for a place in {{wished}} instead. There is no free place there that we can give you at present, so you keep the place that you have. If there is one later, you will hear from us.

        {{/wished}}
        You have a place in “{{series}}”. The {{#oneMeeting}}meeting{{/oneMeeting}}{{^oneMeeting}}meetings{{/oneMeeting}}{{#someOver}} still to come{{/someOver}} {{#oneMeeting}}is on:{{/oneMeeting}}{{^oneMeeting}}are on:{{/oneMeeting}}

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Place: {{place}}
        {{/place}}
        {{#link}}
        Link: {{link}}
        {{/link}}

        {{^wished}}
        {{#outsidePreferences}}
        This series was not among your wishes, but it is the one that we can offer you.

        {{/outsidePreferences}}
        {{/wished}}
        {{#calendar}}
        {{#oneMeeting}}A calendar file is enclosed. Open it to put the meeting into your calendar.{{/oneMeeting}}{{^oneMeeting}}A calendar file for each meeting is enclosed. Open the files to put the meetings into your calendar.{{/oneMeeting}}

        {{/calendar}}
        {{> former.en.txt}}
        If you cannot come after all, please tell us as soon as possible, so that somebody else can have the place.

        {{> closing.en.txt}}
        """
    }

    package var overTemplate: String {
        """
        {{programme}}: The meetings are over

        {{> opening.en.txt}}

        {{#oneMeeting}}The meeting in “{{series}}”, where you had a place, is over.{{/oneMeeting}}{{^oneMeeting}}The meetings in “{{series}}”, where you had a place, are over.{{/oneMeeting}} There is nothing you need to do.

        {{#wished}}
        You asked for a place in {{wished}} instead. There is no free place there that we can give you at present. If there is one later, you will hear from us.

        {{/wished}}
        {{> former.en.txt}}
        {{> closing.en.txt}}
        """
    }

    package var movedTemplate: String {
        """
        {{programme}}: {{#asked}}Could you change to another series?{{/asked}}{{^asked}}You have a place in another series{{/asked}}

        {{> opening.en.txt}}

        {{#asked}}
        We hope that you can move from “{{earlierSeries}}” to “{{series}}”.{{#others}} Then {{others}} more can have a place.{{/others}} Please tell us whether that suits you. Until we have your answer, your place in “{{earlierSeries}}” and its meetings still hold. If it does not suit you, you keep that place.
        {{/asked}}
        {{#wanted}}
        As you asked, your place has been moved from “{{earlierSeries}}” to “{{series}}”.
        {{/wanted}}
        {{#agreed}}
        Thank you for agreeing to change. Your place has now been moved from “{{earlierSeries}}” to “{{series}}”.
        {{/agreed}}
        {{^asked}}
        {{^wanted}}
        {{^agreed}}
        {{#earlierCancelled}}“{{earlierSeries}}” no longer takes place. {{/earlierCancelled}}We are sorry that we have had to move your place from “{{earlierSeries}}” to “{{series}}”.
        {{/agreed}}
        {{/wanted}}
        {{/asked}}

        {{#hasKept}}
        The meetings in “{{earlierSeries}}” have changed. As long as you have your place there, they are on:

        {{#keptMeetings}}
        – {{text}}
        {{/keptMeetings}}

        {{#calendar}}
        The enclosed calendar files are for these meetings. Open them to update your calendar.

        {{/calendar}}
        {{/hasKept}}

        {{#asked}}If you change, the {{#oneMeeting}}meeting is{{/oneMeeting}}{{^oneMeeting}}meetings are{{/oneMeeting}} on:{{/asked}}{{^asked}}The new {{#oneMeeting}}meeting{{/oneMeeting}}{{^oneMeeting}}meetings{{/oneMeeting}}{{#someOver}} still to come{{/someOver}} {{#oneMeeting}}is on:{{/oneMeeting}}{{^oneMeeting}}are on:{{/oneMeeting}}{{/asked}}

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Place: {{place}}
        {{/place}}
        {{#link}}
        Link: {{link}}
        {{/link}}

        {{#outsidePreferences}}
        This series was not among your wishes, but it is the one that we can offer you.

        {{/outsidePreferences}}
        {{^asked}}
        {{#calendar}}
        {{#oneMeeting}}A calendar file is enclosed. Open it to update your calendar.{{/oneMeeting}}{{^oneMeeting}}A calendar file for each meeting is enclosed. Open the files to update your calendar.{{/oneMeeting}}

        {{/calendar}}
        {{/asked}}
        {{> former.en.txt}}
        {{^asked}}
        If it does not suit you, please tell us as soon as possible.

        {{/asked}}
        {{> closing.en.txt}}
        """
    }

    package var possibleTemplate: String {
        """
        {{programme}}: You may get a place

        {{> opening.en.txt}}

        You may get a place in “{{series}}”. We have asked somebody else to change to another series, and are waiting for an answer. Until we have it, you are still on the waitlist. The place is not yours before you hear from us again.

        If you get the place, the {{#oneMeeting}}meeting is{{/oneMeeting}}{{^oneMeeting}}meetings are{{/oneMeeting}} on:

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Place: {{place}}

        {{/place}}
        {{#outsidePreferences}}
        This series was not among your wishes, but it is the one that we can offer you.

        {{/outsidePreferences}}
        If you cannot come, please tell us as soon as possible, so that somebody else can have the place.

        {{> closing.en.txt}}
        """
    }

    package var waitingTemplate: String {
        """
        {{programme}}: {{#position}}You are on the waitlist{{/position}}{{^position}}We had no place for you{{/position}}

        {{> opening.en.txt}}

        {{#position}}Thank you for registering. Unfortunately we have no place for you at present. You are number {{position}} of {{waitlistCount}} on the waitlist.{{#overtaken}} There have been changes since our last letter, and your number is no longer the one that we gave then.{{/overtaken}}{{/position}}{{^position}}Thank you for registering. Unfortunately we had no place for you, and all the series that you could have come to are over.{{/position}}

        {{#brokenGuarantee}}
        You were guaranteed a place, but we have not been able to give you one. We are sorry about that.

        {{/brokenGuarantee}}
        This is why:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{> queues.en.txt}}
        {{#position}}We will contact you if we get a place for you. If you no longer wish to be on the waitlist, please tell us.{{/position}}{{^position}}There is nothing you need to do.{{/position}}

        {{> closing.en.txt}}
        """
    }

    package var lostTemplate: String {
        """
        {{programme}}: You unfortunately no longer have a place

        {{> opening.en.txt}}

        {{#wanted}}
        You told us that you can no longer come{{#earlierSeries}} to “{{earlierSeries}}”{{/earlierSeries}}. Unfortunately we have no other place for you at present.
        {{/wanted}}
        {{^wanted}}
        We are sorry that we can no longer give you {{#earlierSeries}}a place in “{{earlierSeries}}”{{#earlierCancelled}}, which no longer takes place{{/earlierCancelled}}{{/earlierSeries}}{{^earlierSeries}}the place that you had{{/earlierSeries}}.
        {{/wanted}}

        {{#brokenGuarantee}}
        You were guaranteed a place, and we are sorry that we cannot keep that.

        {{/brokenGuarantee}}
        This is why:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{#position}}
        You are on the waitlist as number {{position}} of {{waitlistCount}}. We will contact you if we get a place for you.

        {{> queues.en.txt}}
        {{/position}}
        {{> former.en.txt}}
        {{> closing.en.txt}}
        """
    }

    package var notConsideredTemplate: String {
        """
        {{programme}}: {{#withdrawn}}Your registration is withdrawn{{/withdrawn}}{{^withdrawn}}Your registration was not considered{{/withdrawn}}

        {{> opening.en.txt}}

        {{#withdrawn}}
        We have noted that your registration is withdrawn, so that you are not considered for a place. If this is wrong, please tell us.

        {{> former.en.txt}}
        {{/withdrawn}}
        {{^withdrawn}}
        {{^waited}}Thank you for registering. Your registration is not considered for a place.{{/waited}}{{#waited}}You are no longer on the waitlist, since your registration is not considered for a place any more.{{/waited}} This is why:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{/withdrawn}}
        {{> closing.en.txt}}
        """
    }
}
