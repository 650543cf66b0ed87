/// In plain language, as public services write: short, friendly, "de" and "dykk".
extension Nynorsk {
    package var openingTemplate: String {
        """
        {{#date}}
        {{date}}

        {{/date}}
        Hei{{#contact}}, {{contact}}{{/contact}}!

        {{#countedAnswer}}
        De har meldt dykk på fleire gonger. Det er påmeldinga frå {{countedAnswer}} som gjeld.

        {{/countedAnswer}}
        """
    }

    package var closingTemplate: String {
        """

        {{#senderAddress}}
        Har de spørsmål, kan de skrive til {{senderAddress}}.

        {{/senderAddress}}
        Venleg helsing
        {{sender}}

        Brevet gjeld påmelding {{registration}}{{#organisation}} frå {{organisation}}{{/organisation}}.

        """
    }

    package var queuesTemplate: String {
        """
        {{#options}}
        {{text}}

        {{/options}}
        {{#queues}}
        De er nummer {{number}} i køen til {{series}}.
        {{/queues}}
        {{#inQueue}}
        Nummeret i køen viser kor mange plassar som må bli ledige der før det er dykkar tur. Dersom nokon som har plass, ber om å få byte eller må flyttast, går dei føre dykk.

        {{/inQueue}}

        """
    }

    package var formerTemplate: String {
        """
        {{#hasFormer}}
        Desse møta gjeld ikkje lenger:

        {{#formerMeetings}}
        – {{text}}
        {{/formerMeetings}}

        {{/hasFormer}}
        {{#cancellation}}
        Vi legg ved filer som fjernar møte frå kalenderen. Namna sluttar på «cancelled.ics». Opne dei.

        {{/cancellation}}
        {{#hasFormer}}
        Står nokre av møta i kalenderen etterpå, må de slette dei sjølve.

        {{/hasFormer}}

        """
    }

    package var placeTemplate: String {
        """
        {{programme}}: {{#wished}}De beheld plassen{{/wished}}{{^wished}}De har fått plass{{/wished}}

        {{> opening.nn.txt}}

        {{#gained}}
        {{#freed}}Det er blitt ledig ein plass, og han kan vi no tilby dykk.{{/freed}}{{^freed}}Vi kan no tilby dykk ein plass.{{/freed}}

        {{/gained}}
        {{#wished}}
        De har bedt om plass i {{wished}} i staden. Der er det ingen ledig plass vi kan gi dykk no, så de beheld plassen de har. Blir det ledig ein plass seinare, høyrer de frå oss.

        {{/wished}}
        {{^wished}}De har fått{{/wished}}{{#wished}}De har{{/wished}} plass i «{{series}}». {{#oneMeeting}}Møtet{{/oneMeeting}}{{^oneMeeting}}Møta{{/oneMeeting}}{{#someOver}} som står att, er:{{/someOver}}{{^someOver}} er:{{/someOver}}

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Stad: {{place}}
        {{/place}}
        {{#link}}
        Lenkje: {{link}}
        {{/link}}

        {{^wished}}
        {{#outsidePreferences}}
        Møterekkja var ikkje blant ønska dykkar, men det er denne vi kan tilby.

        {{/outsidePreferences}}
        {{/wished}}
        {{#calendar}}
        {{#oneMeeting}}Vi legg ved ei kalenderfil. Opne fila for å leggje møtet inn i kalenderen.{{/oneMeeting}}{{^oneMeeting}}Vi legg ved ei kalenderfil for kvart møte. Opne filene for å leggje møta inn i kalenderen.{{/oneMeeting}}

        {{/calendar}}
        {{> former.nn.txt}}
        Kan de likevel ikkje delta? Sei frå så snart som mogleg, så kan ein annan få plassen.

        {{> closing.nn.txt}}
        """
    }

    package var overTemplate: String {
        """
        {{programme}}: Møta er over

        {{> opening.nn.txt}}

        {{#oneMeeting}}Møtet i «{{series}}», der de hadde plass, er over.{{/oneMeeting}}{{^oneMeeting}}Møta i «{{series}}», der de hadde plass, er over.{{/oneMeeting}} De treng ikkje gjere noko.

        {{#wished}}
        De har bedt om plass i {{wished}} i staden. Der er det ingen ledig plass vi kan gi dykk no. Blir det ledig ein plass seinare, høyrer de frå oss.

        {{/wished}}
        {{> former.nn.txt}}
        {{> closing.nn.txt}}
        """
    }

    package var movedTemplate: String {
        """
        {{programme}}: {{#asked}}Kan de byte møterekkje?{{/asked}}{{^asked}}De har fått plass i ei anna møterekkje{{/asked}}

        {{> opening.nn.txt}}

        {{#asked}}
        Vi håpar de kan flytte frå «{{earlierSeries}}» til «{{series}}».{{#others}} Då kan {{others}} til få plass.{{/others}} Sei frå om det passar eller ikkje. Til vi har fått svar, har de framleis plassen i «{{earlierSeries}}», og møta der gjeld. Passar det ikkje, beheld de plassen.
        {{/asked}}
        {{#wanted}}
        Slik de ønska, er plassen dykkar flytta frå «{{earlierSeries}}» til «{{series}}».
        {{/wanted}}
        {{#agreed}}
        Takk for at de ville byte. Plassen dykkar er no flytta frå «{{earlierSeries}}» til «{{series}}».
        {{/agreed}}
        {{^asked}}
        {{^wanted}}
        {{^agreed}}
        {{#earlierCancelled}}«{{earlierSeries}}» er avlyst. {{/earlierCancelled}}Vi har dessverre måtta flytte plassen dykkar frå «{{earlierSeries}}» til «{{series}}».
        {{/agreed}}
        {{/wanted}}
        {{/asked}}

        {{#hasKept}}
        Møta i «{{earlierSeries}}» er endra. Så lenge de har plassen der, er dei:

        {{#keptMeetings}}
        – {{text}}
        {{/keptMeetings}}

        {{#calendar}}
        Kalenderfilene som er lagde ved, gjeld desse møta. Opne dei for å oppdatere kalenderen.

        {{/calendar}}
        {{/hasKept}}

        {{#asked}}Dersom de byter, er {{#oneMeeting}}møtet{{/oneMeeting}}{{^oneMeeting}}møta{{/oneMeeting}}:{{/asked}}{{^asked}}{{#oneMeeting}}Det nye møtet{{/oneMeeting}}{{^oneMeeting}}Dei nye møta{{/oneMeeting}}{{#someOver}} som står att,{{/someOver}} er:{{/asked}}

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Stad: {{place}}
        {{/place}}
        {{#link}}
        Lenkje: {{link}}
        {{/link}}

        {{#outsidePreferences}}
        Møterekkja var ikkje blant ønska dykkar, men det er denne vi kan tilby.

        {{/outsidePreferences}}
        {{^asked}}
        {{#calendar}}
        {{#oneMeeting}}Vi legg ved ei kalenderfil. Opne fila for å oppdatere kalenderen.{{/oneMeeting}}{{^oneMeeting}}Vi legg ved ei kalenderfil for kvart møte. Opne filene for å oppdatere kalenderen.{{/oneMeeting}}

        {{/calendar}}
        {{/asked}}
        {{> former.nn.txt}}
        {{^asked}}
        Passar det ikkje? Sei frå så snart som mogleg.

        {{/asked}}
        {{> closing.nn.txt}}
        """
    }

    package var possibleTemplate: String {
        """
        {{programme}}: De kan få plass

        {{> opening.nn.txt}}

        Kanskje får de plass i «{{series}}». Vi har spurt nokre andre om dei kan byte møterekkje, og ventar på svar. Til vi har fått det, står de framleis på ventelista. Plassen er ikkje dykkar før de høyrer frå oss igjen.

        Får de plassen, er {{#oneMeeting}}møtet{{/oneMeeting}}{{^oneMeeting}}møta{{/oneMeeting}}:

        {{#meetings}}
        – {{text}}
        {{/meetings}}

        {{#place}}
        Stad: {{place}}

        {{/place}}
        {{#outsidePreferences}}
        Møterekkja var ikkje blant ønska dykkar, men det er denne vi kan tilby.

        {{/outsidePreferences}}
        Kan de ikkje delta? Sei frå så snart som mogleg, så kan ein annan få plassen.

        {{> closing.nn.txt}}
        """
    }

    package var waitingTemplate: String {
        """
        {{programme}}: {{#position}}De står på venteliste{{/position}}{{^position}}Vi hadde ikkje plass til dykk{{/position}}

        {{> opening.nn.txt}}

        {{#position}}Takk for påmeldinga. Vi har dessverre ikkje plass til dykk no. De er nummer {{position}} av {{waitlistCount}} på ventelista.{{#overtaken}} Det er endringar sidan det førre brevet, og nummeret dykkar er ikkje lenger det vi skreiv då.{{/overtaken}}{{/position}}{{^position}}Takk for påmeldinga. Vi hadde dessverre ikkje plass til dykk, og alle møterekkjene som de kunne ha kome på, er avslutta.{{/position}}

        {{#brokenGuarantee}}
        De var garanterte plass, men vi har ikkje klart å gi dykk ein. Det er vi leie for.

        {{/brokenGuarantee}}
        Dette er grunnen:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{> queues.nn.txt}}
        {{#position}}Vi tek kontakt dersom vi får ein plass til dykk. Vil de ikkje stå på ventelista lenger? Sei frå til oss.{{/position}}{{^position}}De treng ikkje gjere noko.{{/position}}

        {{> closing.nn.txt}}
        """
    }

    package var lostTemplate: String {
        """
        {{programme}}: De har dessverre ikkje plass lenger

        {{> opening.nn.txt}}

        {{#wanted}}
        De har sagt frå at de ikkje lenger kan kome{{#earlierSeries}} til «{{earlierSeries}}»{{/earlierSeries}}. Vi har dessverre ingen annan plass til dykk no.
        {{/wanted}}
        {{^wanted}}
        Vi kan dessverre ikkje lenger gi dykk {{#earlierSeries}}plass i «{{earlierSeries}}»{{#earlierCancelled}}, som er avlyst{{/earlierCancelled}}{{/earlierSeries}}{{^earlierSeries}}plassen de hadde fått{{/earlierSeries}}. Vi er leie for det.
        {{/wanted}}

        {{#brokenGuarantee}}
        De var garanterte plass, og vi er leie for at vi ikkje kan halde det.

        {{/brokenGuarantee}}
        Dette er grunnen:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{#position}}
        De står på venteliste som nummer {{position}} av {{waitlistCount}}. Vi tek kontakt dersom vi får ein plass til dykk.

        {{> queues.nn.txt}}
        {{/position}}
        {{> former.nn.txt}}
        {{> closing.nn.txt}}
        """
    }

    package var notConsideredTemplate: String {
        """
        {{programme}}: {{#withdrawn}}Påmeldinga er trekt{{/withdrawn}}{{^withdrawn}}Påmeldinga er ikkje med i fordelinga{{/withdrawn}}

        {{> opening.nn.txt}}

        {{#withdrawn}}
        Vi har registrert at påmeldinga dykkar er trekt. De er derfor ikkje med i fordelinga av plassar. Er dette feil? Sei frå til oss.

        {{> former.nn.txt}}
        {{/withdrawn}}
        {{^withdrawn}}
        {{^waited}}Takk for at de melde dykk på. Påmeldinga er ikkje med i fordelinga av plassar.{{/waited}}{{#waited}}De står ikkje lenger på venteliste, for påmeldinga er ikkje lenger med i fordelinga av plassar.{{/waited}} Dette er grunnen:

        {{#reasons}}
        – {{text}}
        {{/reasons}}

        {{/withdrawn}}
        {{> closing.nn.txt}}
        """
    }
}
