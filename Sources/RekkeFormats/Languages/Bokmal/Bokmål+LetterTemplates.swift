/// In plain language, as public services write: short, friendly, "dere".
extension Bokmål {
    package var openingTemplate: String {
        """
        {{#date}}
        {{date}}

        {{/date}}
        Hei{{#contact}}, {{contact}}{{/contact}}!

        {{#countedAnswer}}
        Dere har meldt dere på flere ganger. Det er påmeldingen fra {{countedAnswer}} som gjelder.

        {{/countedAnswer}}
        """
    }

    package var closingTemplate: String {
        """

        {{#senderAddress}}
        Har dere spørsmål, kan dere skrive til {{senderAddress}}.

        {{/senderAddress}}
        Vennlig hilsen
        {{sender}}

        Brevet gjelder påmelding {{registration}}{{#organisation}} fra {{organisation}}{{/organisation}}.

        """
    }

    package var queuesTemplate: String {
        """
        {{#options}}
        {{text}}

        {{/options}}
        {{#queues}}
        Dere er nummer {{number}} i køen til {{series}}.
        {{/queues}}
        {{#inQueue}}
        Nummeret i køen viser hvor mange plasser som må bli ledige der før det er deres tur. Hvis noen som har plass, ber om å få bytte eller må flyttes, går de foran dere.

        {{/inQueue}}

        """
    }

    package var formerTemplate: String {
        """
        {{#hasFormer}}
        Disse møtene gjelder ikke lenger:

        {{#formerMeetings}}
        – {{text}}
        {{/formerMeetings}}

        {{/hasFormer}}
        {{#cancellation}}
        Vi legger ved filer som fjerner møter fra kalenderen. Navnene slutter på «cancelled.ics». Åpne dem.

        {{/cancellation}}
        {{#hasFormer}}
        Står noen av møtene i kalenderen etterpå, må dere slette dem selv.

        {{/hasFormer}}

        """
    }

    package var placeTemplate: String {
        """
        {{programme}}: {{#wished}}Dere beholder plassen{{/wished}}{{^wished}}Dere har fått plass{{/wished}}

        {{> opening.nb.txt}}

        {{#gained}}
        {{#freed}}Det er blitt ledig en plass, og vi kan nå tilby dere den.{{/freed}}{{^freed}}Vi kan nå tilby dere en plass.{{/freed}}

        {{/gained}}
        {{#wished}}
        Dere har bedt om plass i {{wished}} i stedet. Der er det ingen ledig plass vi kan gi dere nå, så dere beholder plassen dere har. Blir det ledig en plass senere, hører dere fra oss.

        {{/wished}}
        {{^wished}}Dere har fått{{/wished}}{{#wished}}Dere har{{/wished}} plass i «{{series}}». {{#oneMeeting}}Møtet{{/oneMeeting}}{{^oneMeeting}}Møtene{{/oneMeeting}}{{#someOver}} som gjenstår, er:{{/someOver}}{{^someOver}} er:{{/someOver}}

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Sted: {{place}}
        {{/place}}
        {{#link}}
        Lenke: {{link}}
        {{/link}}

        {{^wished}}
        {{#outsidePreferences}}
        Møterekken var ikke blant ønskene deres, men det er denne vi kan tilby.

        {{/outsidePreferences}}
        {{/wished}}
        {{#calendar}}
        {{#oneMeeting}}Vi legger ved en kalenderfil. Åpne den for å legge møtet inn i kalenderen.{{/oneMeeting}}{{^oneMeeting}}Vi legger ved en kalenderfil for hvert møte. Åpne filene for å legge møtene inn i kalenderen.{{/oneMeeting}}

        {{/calendar}}
        {{> former.nb.txt}}
        Kan dere likevel ikke delta? Si fra så snart som mulig, så kan en annen få plassen.

        {{> closing.nb.txt}}
        """
    }

    package var overTemplate: String {
        """
        {{programme}}: Møtene er over

        {{> opening.nb.txt}}

        {{#oneMeeting}}Møtet i «{{series}}», der dere hadde plass, er over.{{/oneMeeting}}{{^oneMeeting}}Møtene i «{{series}}», der dere hadde plass, er over.{{/oneMeeting}} Dere trenger ikke å gjøre noe.

        {{#wished}}
        Dere har bedt om plass i {{wished}} i stedet. Der er det ingen ledig plass vi kan gi dere nå. Blir det ledig en plass senere, hører dere fra oss.

        {{/wished}}
        {{> former.nb.txt}}
        {{> closing.nb.txt}}
        """
    }

    package var movedTemplate: String {
        """
        {{programme}}: {{#asked}}Kan dere bytte møterekke?{{/asked}}{{^asked}}Dere har fått plass i en annen møterekke{{/asked}}

        {{> opening.nb.txt}}

        {{#asked}}
        Vi håper dere kan flytte fra «{{earlierSeries}}» til «{{series}}».{{#others}} Da kan {{others}} til få plass.{{/others}} Si fra om det passer eller ikke. Til vi har fått svar, har dere fortsatt plassen i «{{earlierSeries}}», og møtene der gjelder. Passer det ikke, beholder dere den.
        {{/asked}}
        {{#wanted}}
        Som dere ønsket, er plassen deres flyttet fra «{{earlierSeries}}» til «{{series}}».
        {{/wanted}}
        {{#agreed}}
        Takk for at dere ville bytte. Plassen deres er nå flyttet fra «{{earlierSeries}}» til «{{series}}».
        {{/agreed}}
        {{^asked}}
        {{^wanted}}
        {{^agreed}}
        {{#earlierCancelled}}«{{earlierSeries}}» er avlyst. {{/earlierCancelled}}Vi har dessverre måttet flytte plassen deres fra «{{earlierSeries}}» til «{{series}}».
        {{/agreed}}
        {{/wanted}}
        {{/asked}}

        {{#hasKept}}
        Møtene i «{{earlierSeries}}» er endret. Så lenge dere har plassen der, er de:

        {{#keptMeetings}}
        – {{text}}
        {{/keptMeetings}}

        {{#calendar}}
        Kalenderfilene som er lagt ved, gjelder disse møtene. Åpne dem for å oppdatere kalenderen.

        {{/calendar}}
        {{/hasKept}}

        {{#asked}}Hvis dere bytter, er {{#oneMeeting}}møtet{{/oneMeeting}}{{^oneMeeting}}møtene{{/oneMeeting}}:{{/asked}}{{^asked}}{{#oneMeeting}}Det nye møtet{{/oneMeeting}}{{^oneMeeting}}De nye møtene{{/oneMeeting}}{{#someOver}} som gjenstår,{{/someOver}} er:{{/asked}}

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Sted: {{place}}
        {{/place}}
        {{#link}}
        Lenke: {{link}}
        {{/link}}

        {{#outsidePreferences}}
        Møterekken var ikke blant ønskene deres, men det er denne vi kan tilby.

        {{/outsidePreferences}}
        {{^asked}}
        {{#calendar}}
        {{#oneMeeting}}Vi legger ved en kalenderfil. Åpne den for å oppdatere kalenderen.{{/oneMeeting}}{{^oneMeeting}}Vi legger ved en kalenderfil for hvert møte. Åpne filene for å oppdatere kalenderen.{{/oneMeeting}}

        {{/calendar}}
        {{/asked}}
        {{> former.nb.txt}}
        {{^asked}}
        Passer det ikke? Si fra så snart som mulig.

        {{/asked}}
        {{> closing.nb.txt}}
        """
    }

    package var possibleTemplate: String {
        """
        {{programme}}: Dere kan få plass

        {{> opening.nb.txt}}

        Kanskje får dere plass i «{{series}}». Vi har spurt noen andre om de kan bytte møterekke, og venter på svar. Til vi har fått det, står dere fortsatt på ventelisten. Plassen er ikke deres før dere hører fra oss igjen.

        Får dere plassen, er {{#oneMeeting}}møtet{{/oneMeeting}}{{^oneMeeting}}møtene{{/oneMeeting}}:

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Sted: {{place}}

        {{/place}}
        {{#outsidePreferences}}
        Møterekken var ikke blant ønskene deres, men det er denne vi kan tilby.

        {{/outsidePreferences}}
        Kan dere ikke delta? Si fra så snart som mulig, så kan en annen få plassen.

        {{> closing.nb.txt}}
        """
    }

    package var waitingTemplate: String {
        """
        {{programme}}: {{#position}}Dere står på venteliste{{/position}}{{^position}}Vi hadde ikke plass til dere{{/position}}

        {{> opening.nb.txt}}

        {{#position}}Takk for påmeldingen. Vi har dessverre ikke plass til dere nå. Dere er nummer {{position}} av {{waitlistCount}} på ventelisten.{{#overtaken}} Det er endringer siden det forrige brevet, og nummeret deres er ikke lenger det vi skrev da.{{/overtaken}}{{/position}}{{^position}}Takk for påmeldingen. Vi hadde dessverre ikke plass til dere, og alle møterekkene som dere kunne ha kommet på, er avsluttet.{{/position}}

        {{#brokenGuarantee}}
        Dere var garantert plass, men vi har ikke klart å gi dere en. Det beklager vi.

        {{/brokenGuarantee}}
        Dette er grunnen:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{> queues.nb.txt}}
        {{#position}}Vi tar kontakt hvis vi får en plass til dere. Vil dere ikke stå på ventelisten lenger? Si fra til oss.{{/position}}{{^position}}Dere trenger ikke å gjøre noe.{{/position}}

        {{> closing.nb.txt}}
        """
    }

    package var lostTemplate: String {
        """
        {{programme}}: Dere har dessverre ikke lenger plass

        {{> opening.nb.txt}}

        {{#wanted}}
        Dere har gitt beskjed om at dere ikke lenger kan komme{{#earlierSeries}} til «{{earlierSeries}}»{{/earlierSeries}}. Vi har dessverre ingen annen plass til dere nå.
        {{/wanted}}
        {{^wanted}}
        Vi kan dessverre ikke lenger gi dere {{#earlierSeries}}plass i «{{earlierSeries}}»{{#earlierCancelled}}, som er avlyst{{/earlierCancelled}}{{/earlierSeries}}{{^earlierSeries}}plassen dere hadde fått{{/earlierSeries}}. Vi beklager.
        {{/wanted}}

        {{#brokenGuarantee}}
        Dere var garantert plass, og vi beklager at vi ikke kan holde det.

        {{/brokenGuarantee}}
        Dette er grunnen:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{#position}}
        Dere står på venteliste som nummer {{position}} av {{waitlistCount}}. Vi tar kontakt hvis vi får en plass til dere.

        {{> queues.nb.txt}}
        {{/position}}
        {{> former.nb.txt}}
        {{> closing.nb.txt}}
        """
    }

    package var notConsideredTemplate: String {
        """
        {{programme}}: {{#withdrawn}}Påmeldingen er trukket{{/withdrawn}}{{^withdrawn}}Påmeldingen er ikke med i fordelingen{{/withdrawn}}

        {{> opening.nb.txt}}

        {{#withdrawn}}
        Vi har registrert at påmeldingen deres er trukket. Dere er derfor ikke med i fordelingen av plasser. Er dette feil? Si fra til oss.

        {{> former.nb.txt}}
        {{/withdrawn}}
        {{^withdrawn}}
        {{^waited}}Takk for påmeldingen. Den er ikke med i fordelingen av plasser.{{/waited}}{{#waited}}Dere står ikke lenger på venteliste, for påmeldingen er ikke lenger med i fordelingen av plasser.{{/waited}} Dette er grunnen:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{/withdrawn}}
        {{> closing.nb.txt}}
        """
    }
}
