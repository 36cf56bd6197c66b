<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>AboutCall</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Zurück zu den Notizen</translation>
        </message>
        <message>
            <source>About this call</source>
            <translation>Über diesen Anruf</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Nacharbeit</translation>
        </message>
    </context>
    <context>
        <name>AddLine</name>
        <message>
            <source>Add a follow-up</source>
            <translation>Neue Aufgabe</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <source>Add: call back tomorrow 3pm</source>
            <translation>Neu: morgen 15 Uhr zurückrufen</translation>
        </message>
        <message>
            <source>Added “{what}”.</source>
            <translation>„{what}“ hinzugefügt.</translation>
        </message>
        <message>
            <source>Added “{what}”, {when}.</source>
            <translation>„{what}“ hinzugefügt, {when}.</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Dringend</translation>
        </message>
    </context>
    <context>
        <name>AvoidLine</name>
        <message>
            <source>{not_this} Say: “{instead}”</source>
            <translation>{not_this} Besser: „{instead}“</translation>
        </message>
    </context>
    <context>
        <name>BackupWords</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>vor %n Stunde</numerusform>
                <numerusform>vor %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{when} · {age} · {size}</source>
            <translation>{when} · {age} · {size}</translation>
        </message>
        <message>
            <source>{line} · set aside</source>
            <translation>{line} · beiseitegelegt</translation>
        </message>
        <message>
            <source>{line} · second folder</source>
            <translation>{line} · zweiter Ordner</translation>
        </message>
        <message>
            <source>unknown caller</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{when}, {who}</source>
            <translation>{when}, {who}</translation>
        </message>
        <message numerus="yes">
            <source>%n would be gone</source>
            <translation>
                <numerusform>%n ginge verloren</numerusform>
                <numerusform>%n gingen verloren</numerusform>
            </translation>
        </message>
        <message>
            <source>{lost}, the newest of {time}</source>
            <translation>{lost}, zuletzt von {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n would come back</source>
            <translation>
                <numerusform>%n käme zurück</numerusform>
                <numerusform>%n kämen zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be as before</source>
            <translation>
                <numerusform>%n wäre wie zuvor</numerusform>
                <numerusform>%n wären wie zuvor</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}: {changes}.</source>
            <translation>{kind}: {changes}.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Folgeaufgaben</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Rückblicke</translation>
        </message>
        <message>
            <source>Callers</source>
            <translation>Kontakte</translation>
        </message>
    </context>
    <context>
        <name>BackupsForm</name>
        <message>
            <source>Bring a backup back</source>
            <translation>Sicherung zurückholen</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sicherungen, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Bring this one back</source>
            <translation>Diese zurückholen</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Alles lassen, wie es ist</translation>
        </message>
        <message>
            <source>Bring it back, or not</source>
            <translation>Zurückholen oder nicht</translation>
        </message>
        <message>
            <source>What is there now is set aside, not deleted.</source>
            <translation>Was jetzt da ist, wird beiseitegelegt, nicht gelöscht.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>In diesem Ordner ist keine Sicherung.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) in it</source>
            <translation>
                <numerusform>%n Anruf darin</numerusform>
                <numerusform>%n Anrufe darin</numerusform>
            </translation>
        </message>
        <message>
            <source>{calls}.</source>
            <translation>{calls}.</translation>
        </message>
        <message>
            <source>{calls}; the newest began {time}.</source>
            <translation>{calls}; der neueste begann {time}.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n older one(s)</source>
            <translation>
                <numerusform>%n ältere zeigen</numerusform>
                <numerusform>%n ältere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the same as your log: nothing would change.</source>
            <translation>Sie gleicht Ihrem Protokoll: Es würde sich nichts ändern.</translation>
        </message>
        <message>
            <source>Gone: {call}</source>
            <translation>Verloren: {call}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more call(s)</source>
            <translation>
                <numerusform>und %n weiterer Anruf</numerusform>
                <numerusform>und %n weitere Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, bring it back and set mine aside</source>
            <translation>Ja, zurückholen und meines beiseitelegen</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back up now</source>
            <translation>Sicherung machen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Last backup: {when}, {age}</source>
            <translation>Letzte Sicherung: {when}, {age}</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n Sicherung</numerusform>
                <numerusform>%n Sicherungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, {size}. Each was read whole and proved good when it was made. A new one comes every half hour in which something changed, and when you close.</source>
            <translation>{count}, {size}. Jede wurde beim Anlegen ganz gelesen und für gut befunden. Eine neue kommt nach jeder halben Stunde, in der sich etwas geändert hat, und beim Schließen.</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Noch keine Sicherung</translation>
        </message>
        <message>
            <source>One is made every half hour in which something changed, and when you close. Or make one now: it takes a moment, and you can go on working.</source>
            <translation>Eine entsteht nach jeder halben Stunde, in der sich etwas geändert hat, und beim Schließen. Oder machen Sie jetzt eine: Es dauert einen Moment, und Sie können weiterarbeiten.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss this message</source>
            <translation>Meldung ausblenden</translation>
        </message>
    </context>
    <context>
        <name>BannerColumn</name>
        <message>
            <source>To know</source>
            <translation>Gut zu wissen</translation>
        </message>
    </context>
    <context>
        <name>BaresipCard</name>
        <message>
            <source>Write these lines into ~/.baresip/config and start baresip again. Look at the address: the connection has no password, and with 0.0.0.0, which baresip writes by itself, everybody in the network could listen to your calls.</source>
            <translation>Schreiben Sie diese Zeilen in ~/.baresip/config, und starten Sie baresip neu. Achten Sie auf die Adresse: Die Verbindung hat kein Passwort, und mit 0.0.0.0, das baresip von selbst einträgt, könnten alle im Netz Ihre Anrufe mithören.</translation>
        </message>
    </context>
    <context>
        <name>BlanksForm</name>
        <message>
            <source>such as {example}</source>
            <translation>etwa {example}</translation>
        </message>
    </context>
    <context>
        <name>BoundaryPanel</name>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Worum geht es?</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Their words</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>What they just said</source>
            <translation>Was gerade gesagt wurde</translation>
        </message>
        <message>
            <source>Their words (optional)</source>
            <translation>Wortlaut (freiwillig)</translation>
        </message>
        <message>
            <source>Keep these words</source>
            <translation>Wortlaut behalten</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Notfallkarte</translation>
        </message>
        <message>
            <source>Incident sheet</source>
            <translation>Vorfallbericht</translation>
        </message>
        <message>
            <source>{rung}: said and stamped</source>
            <translation>{rung}: gesagt und mit Zeit vermerkt</translation>
        </message>
        <message>
            <source>Boundary · {track}</source>
            <translation>Grenze · {track}</translation>
        </message>
        <message>
            <source>{said} of {count}</source>
            <translation>{said} von {count}</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>„{sentence}“</translation>
        </message>
    </context>
    <context>
        <name>Breath</name>
        <message>
            <source>Breathe in</source>
            <translation>Einatmen</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>Breathe out</source>
            <translation>Ausatmen</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Month before</source>
            <translation>Vorheriger Monat</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Nächster Monat</translation>
        </message>
    </context>
    <context>
        <name>CallBar</name>
        <message>
            <source>Call time</source>
            <translation>Gesprächszeit</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Start another call</source>
            <translation>Weiterer Anruf</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
        <message>
            <source>No call open</source>
            <translation>Kein Anruf offen</translation>
        </message>
        <message>
            <source>Rehearsal · {state}</source>
            <translation>Übungsanruf · {state}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>CallChip</name>
        <message>
            <source>Back to the call {time}</source>
            <translation>Zurück zum Anruf {time}</translation>
        </message>
        <message numerus="yes">
            <source>{back}, %n more open</source>
            <translation>
                <numerusform>{back}, %n weiterer offen</numerusform>
                <numerusform>{back}, %n weitere offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the call</source>
            <translation>Zurück zum Anruf</translation>
        </message>
    </context>
    <context>
        <name>CallDetailPage</name>
        <message>
            <source>What stands out</source>
            <translation>Was auffällt</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Was aufgeschrieben wurde</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Incident sheet (PDF)</source>
            <translation>Vorfallbericht (PDF)</translation>
        </message>
        <message>
            <source>Delete this call</source>
            <translation>Diesen Anruf löschen</translation>
        </message>
        <message>
            <source>More to do with this call</source>
            <translation>Mehr zu diesem Anruf</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>Anruf im Einzelnen</translation>
        </message>
        <message>
            <source>Add to this call</source>
            <translation>Diesen Anruf ergänzen</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Zusammenfassung kopieren</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>This call is not in the log.</source>
            <translation>Dieser Anruf steht nicht im Protokoll.</translation>
        </message>
        <message>
            <source>All calls</source>
            <translation>Alle Anrufe</translation>
        </message>
        <message>
            <source>Deleted the call with {who}.</source>
            <translation>Anruf gelöscht: {who}.</translation>
        </message>
        <message>
            <source>My reflection (private)</source>
            <translation>Mein Rückblick (privat)</translation>
        </message>
        <message>
            <source>Reflect on it (private)</source>
            <translation>Rückblick schreiben (privat)</translation>
        </message>
        <message>
            <source>called out</source>
            <translation>ausgehend</translation>
        </message>
        <message>
            <source>called in</source>
            <translation>eingehend</translation>
        </message>
    </context>
    <context>
        <name>CallFacts</name>
        <message>
            <source>no outcome noted</source>
            <translation>kein Ergebnis vermerkt</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Übungsanruf</translation>
        </message>
        <message numerus="yes">
            <source>%n boundary sentence(s)</source>
            <translation>
                <numerusform>%n Satz zur Grenze</numerusform>
                <numerusform>%n Sätze zur Grenze</numerusform>
            </translation>
        </message>
        <message>
            <source>Boundary ×{count}</source>
            <translation>Grenze ×{count}</translation>
        </message>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n offene Zusage</numerusform>
                <numerusform>%n offene Zusagen</numerusform>
            </translation>
        </message>
        <message>
            <source>logged later</source>
            <translation>später eingetragen</translation>
        </message>
    </context>
    <context>
        <name>CallFields</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Bei uns</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>Nicht bei uns</translation>
        </message>
    </context>
    <context>
        <name>CallFilters</name>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Wie schwierig</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Only calls in which a boundary was set</source>
            <translation>Nur Anrufe, in denen eine Grenze gesetzt wurde</translation>
        </message>
        <message>
            <source>Rehearsals too</source>
            <translation>Auch Übungsanrufe</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Name, number or account</source>
            <translation>Name, Nummer oder Konto</translation>
        </message>
        <message>
            <source>Callers found</source>
            <translation>Gefundene Kontakte</translation>
        </message>
        <message>
            <source>Boundary set</source>
            <translation>Grenze gesetzt</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>Nobody of that name, number or account.</source>
            <translation>Niemand mit diesem Namen, dieser Nummer oder diesem Konto.</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Take a minute</source>
            <translation>Eine Minute Pause</translation>
        </message>
    </context>
    <context>
        <name>CallTexts</name>
        <message>
            <source>Summary copied</source>
            <translation>Zusammenfassung kopiert</translation>
        </message>
        <message>
            <source>Hand-over brief copied</source>
            <translation>Übergabe kopiert</translation>
        </message>
    </context>
    <context>
        <name>CallWords</name>
        <message>
            <source>Unknown caller</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Klingelt</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
    </context>
    <context>
        <name>CallerCard</name>
        <message>
            <source>More about the caller</source>
            <translation>Mehr zum Kontakt</translation>
        </message>
        <message>
            <source>About this caller</source>
            <translation>Über diesen Kontakt</translation>
        </message>
        <message>
            <source>How to talk: {how}</source>
            <translation>Ansprache: {how}</translation>
        </message>
        <message>
            <source>This time: {what}</source>
            <translation>Diesmal: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n call-back(s) owed</source>
            <translation>
                <numerusform>%n Rückruf offen</numerusform>
                <numerusform>%n Rückrufe offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calls in 14 days</source>
            <translation>
                <numerusform>%n Anruf in 14 Tagen</numerusform>
                <numerusform>%n Anrufe in 14 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open follow-up(s)</source>
            <translation>
                <numerusform>%n offene Folgeaufgabe</numerusform>
                <numerusform>%n offene Folgeaufgaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) late</source>
            <translation>
                <numerusform>%n Zusage verspätet</numerusform>
                <numerusform>%n Zusagen verspätet</numerusform>
            </translation>
        </message>
        <message>
            <source>Promise due today</source>
            <translation>Zusage heute fällig</translation>
        </message>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n offene Zusage</numerusform>
                <numerusform>%n offene Zusagen</numerusform>
            </translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>von {author}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>kein Ergebnis vermerkt</translation>
        </message>
        <message>
            <source>Last call {day}: {what}</source>
            <translation>Letzter Anruf {day}: {what}</translation>
        </message>
    </context>
    <context>
        <name>CallerEditor</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>How to talk with this person</source>
            <translation>Wie man mit dieser Person spricht</translation>
        </message>
        <message>
            <source>Facts first, no small talk.</source>
            <translation>Fakten zuerst, kein Geplauder.</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>What the next one must know</source>
            <translation>Was man beim nächsten Anruf wissen muss</translation>
        </message>
        <message>
            <source>The alert holds</source>
            <translation>Der Hinweis gilt</translation>
        </message>
        <message>
            <source>until taken away</source>
            <translation>bis er entfernt wird</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>eine Woche</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>einen Monat</translation>
        </message>
        <message>
            <source>three months</source>
            <translation>drei Monate</translation>
        </message>
        <message>
            <source>Take the alert away</source>
            <translation>Hinweis entfernen</translation>
        </message>
        <message>
            <source>With a number or an account this can be kept for the next call.</source>
            <translation>Mit einer Nummer oder einem Konto bleibt das für den nächsten Anruf erhalten.</translation>
        </message>
        <message>
            <source>Written by {author}</source>
            <translation>Geschrieben von {author}</translation>
        </message>
    </context>
    <context>
        <name>CallerPanel</name>
        <message>
            <source>Caller</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>This time</source>
            <translation>Diesmal</translation>
        </message>
        <message>
            <source>From before</source>
            <translation>Von früher</translation>
        </message>
        <message>
            <source> · {due}</source>
            <translation> · {due}</translation>
        </message>
        <message>
            <source>Promised: {what}{due}</source>
            <translation>Zugesagt: {what}{due}</translation>
        </message>
        <message>
            <source>{kind}: {what}{due}</source>
            <translation>{kind}: {what}{due}</translation>
        </message>
        <message>
            <source>{day}: {what}</source>
            <translation>{day}: {what}</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>kein Ergebnis vermerkt</translation>
        </message>
    </context>
    <context>
        <name>CallsPage</name>
        <message>
            <source>Search calls</source>
            <translation>Anrufe durchsuchen</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Log a past call</source>
            <translation>Anruf nachtragen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Filters, past calls, export</source>
            <translation>Filter, Nachtrag, Export</translation>
        </message>
        <message>
            <source>Filters in force</source>
            <translation>Aktive Filter</translation>
        </message>
        <message>
            <source>Calls, newest first</source>
            <translation>Anrufe, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close: {what}</source>
            <translation>Schließen: {what}</translation>
        </message>
        <message>
            <source>{words} {count}</source>
            <translation>{words} {count}</translation>
        </message>
        <message numerus="yes">
            <source>More than %n call(s)</source>
            <translation>
                <numerusform>Mehr als %n Anruf</numerusform>
                <numerusform>Mehr als %n Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>No call has all of this.</source>
            <translation>Zu all dem passt kein Anruf.</translation>
        </message>
        <message>
            <source>Show all calls</source>
            <translation>Alle Anrufe zeigen</translation>
        </message>
        <message>
            <source>No calls yet: the calls you handle are listed here.</source>
            <translation>Noch keine Anrufe: Hier stehen die Anrufe, die Sie führen.</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Neuer Anruf</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove {what}</source>
            <translation>{what} entfernen</translation>
        </message>
    </context>
    <context>
        <name>ChipChoice</name>
        <message>
            <source>Key {digit}</source>
            <translation>Taste {digit}</translation>
        </message>
    </context>
    <context>
        <name>ClosingNotice</name>
        <message>
            <source>Callside is closing</source>
            <translation>Callside wird geschlossen</translation>
        </message>
        <message>
            <source>Saving what you wrote…</source>
            <translation>Was Sie geschrieben haben, wird gesichert …</translation>
        </message>
        <message>
            <source>This window goes by itself. Nothing is lost.</source>
            <translation>Dieses Fenster schließt sich von selbst. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Eine Sicherung wird gemacht …</translation>
        </message>
    </context>
    <context>
        <name>CodeForm</name>
        <message>
            <source>With your recovery code</source>
            <translation>Mit Ihrem Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Seven groups of five letters and digits, from the sheet you printed.</source>
            <translation>Sieben Gruppen aus fünf Buchstaben und Ziffern, von dem Blatt, das Sie gedruckt haben.</translation>
        </message>
        <message>
            <source>Open with the code</source>
            <translation>Mit dem Code öffnen</translation>
        </message>
        <message>
            <source>Type the code first.</source>
            <translation>Zuerst den Code eingeben.</translation>
        </message>
    </context>
    <context>
        <name>CodeTestCard</name>
        <message>
            <source>Do I still have it?</source>
            <translation>Habe ich ihn noch?</translation>
        </message>
        <message>
            <source>Type the code from your sheet</source>
            <translation>Den Code von Ihrem Blatt eingeben</translation>
        </message>
        <message>
            <source>Nothing is changed by it, and it is kept nowhere.</source>
            <translation>Es ändert nichts, und er wird nirgends aufgehoben.</translation>
        </message>
        <message>
            <source>Try the code</source>
            <translation>Code prüfen</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Not tried yet. A code that cannot be found is noticed too late.</source>
            <translation>Noch nicht geprüft. Dass ein Code fehlt, merkt man sonst zu spät.</translation>
        </message>
        <message>
            <source>Last tried this week: it was right.</source>
            <translation>Zuletzt diese Woche geprüft: Er war richtig.</translation>
        </message>
        <message numerus="yes">
            <source>Last tried %n week(s) ago: it was right.</source>
            <translation>
                <numerusform>Zuletzt vor %n Woche geprüft: Er war richtig.</numerusform>
                <numerusform>Zuletzt vor %n Wochen geprüft: Er war richtig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last tried %n week(s) ago: it may be time to try again.</source>
            <translation>
                <numerusform>Zuletzt vor %n Woche geprüft: Vielleicht ist es wieder Zeit.</numerusform>
                <numerusform>Zuletzt vor %n Wochen geprüft: Vielleicht ist es wieder Zeit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the code first.</source>
            <translation>Zuerst den Code eingeben.</translation>
        </message>
        <message>
            <source>This is not the code of this log.</source>
            <translation>Das ist nicht der Code dieses Protokolls.</translation>
        </message>
        <message>
            <source>Yes: this code opens your log.</source>
            <translation>Ja: Dieser Code öffnet Ihr Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>ConversationCard</name>
        <message numerus="yes">
            <source>%n turn(s)</source>
            <translation>
                <numerusform>%n Beitrag</numerusform>
                <numerusform>%n Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Rehearse this call</source>
            <translation>Diesen Anruf üben</translation>
        </message>
        <message>
            <source>Rehearse: {name}</source>
            <translation>Üben: {name}</translation>
        </message>
    </context>
    <context>
        <name>DeskSession</name>
        <message>
            <source>This machine's clock was set. Times before and after it may not fit together; nothing is lost, and everything stays in its order.</source>
            <translation>Die Uhr dieses Computers wurde gestellt. Zeiten davor und danach passen vielleicht nicht zusammen; nichts geht verloren, und alles behält seine Reihenfolge.</translation>
        </message>
        <message>
            <source>Saving is slow: the disk takes its time. Nothing is lost; what you write is kept here until it is saved.</source>
            <translation>Das Sichern ist langsam: Die Festplatte lässt sich Zeit. Nichts geht verloren; was Sie schreiben, ist hier aufgehoben, bis es gesichert ist.</translation>
        </message>
        <message>
            <source>Not saved yet: {why}</source>
            <translation>Noch nicht gesichert: {why}</translation>
        </message>
        <message>
            <source>Save a copy elsewhere</source>
            <translation>Kopie woanders sichern</translation>
        </message>
        <message>
            <source>Everything is saved again.</source>
            <translation>Alles ist wieder gesichert.</translation>
        </message>
    </context>
    <context>
        <name>DeskSurface</name>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>No call is open. Start one, or just write: the first note starts it.</source>
            <translation>Kein Anruf ist offen. Beginnen Sie einen oder schreiben Sie einfach: Die erste Notiz beginnt ihn.</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Neuer Anruf</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Callside</source>
            <translation>Callside</translation>
        </message>
        <message numerus="yes">
            <source>Callside (%n due)</source>
            <translation>
                <numerusform>Callside (%n fällig)</numerusform>
                <numerusform>Callside (%n fällig)</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
    </context>
    <context>
        <name>DialButton</name>
        <message>
            <source>Dial {number}</source>
            <translation>{number} wählen</translation>
        </message>
    </context>
    <context>
        <name>Dialling</name>
        <message>
            <source>No telephone program on this computer takes numbers to dial.</source>
            <translation>Kein Telefonprogramm auf diesem Computer nimmt Nummern zum Wählen an.</translation>
        </message>
    </context>
    <context>
        <name>DraftPanel</name>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Text der E-Mail</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>In Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Save as .eml</source>
            <translation>Als .eml speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>What to do with the draft</source>
            <translation>Was mit dem Entwurf geschieht</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Still to fill in: {blanks}</source>
            <translation>Noch auszufüllen: {blanks}</translation>
        </message>
    </context>
    <context>
        <name>DueActs</name>
        <message>
            <source>Marked “{what}” as done.</source>
            <translation>„{what}“ ist erledigt.</translation>
        </message>
        <message>
            <source>Marked “{what}” as kept.</source>
            <translation>„{what}“ ist gehalten.</translation>
        </message>
        <message>
            <source>Marked “{what}” as kept late.</source>
            <translation>„{what}“ ist verspätet gehalten.</translation>
        </message>
        <message>
            <source>Dropped “{what}”.</source>
            <translation>„{what}“ entfällt.</translation>
        </message>
        <message>
            <source>“{what}” is to be done again.</source>
            <translation>„{what}“ ist wieder offen.</translation>
        </message>
        <message>
            <source>“{what}” is due {when} now.</source>
            <translation>„{what}“ ist jetzt {when} fällig.</translation>
        </message>
        <message>
            <source>Changed “{what}”.</source>
            <translation>„{what}“ geändert.</translation>
        </message>
        <message>
            <source>Deleted “{what}”.</source>
            <translation>„{what}“ gelöscht.</translation>
        </message>
        <message>
            <source>No number is known. Add it in the call.</source>
            <translation>Keine Nummer bekannt. Tragen Sie sie im Anruf ein.</translation>
        </message>
        <message>
            <source>Number copied</source>
            <translation>Nummer kopiert</translation>
        </message>
        <message>
            <source>No mail program took the draft. Save it as a file instead.</source>
            <translation>Kein Mailprogramm hat den Entwurf angenommen. Speichern Sie ihn als Datei.</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Entwurf speichern</translation>
        </message>
        <message>
            <source>E-mail (*.eml)</source>
            <translation>E-Mail (*.eml)</translation>
        </message>
        <message>
            <source>It has no date yet. Give it one first.</source>
            <translation>Es fehlt noch ein Datum. Geben Sie zuerst eines an.</translation>
        </message>
        <message>
            <source>Save for the calendar</source>
            <translation>Für den Kalender speichern</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Gespeichert als {name}</translation>
        </message>
    </context>
    <context>
        <name>DueColumn</name>
        <message>
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
    </context>
    <context>
        <name>DueDetails</name>
        <message>
            <source>no date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <source>draft ready</source>
            <translation>Entwurf bereit</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>dringend</translation>
        </message>
        <message>
            <source>told them</source>
            <translation>Bescheid gegeben</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>noch nicht gesagt</translation>
        </message>
        <message>
            <source>Promised {when}</source>
            <translation>Zugesagt {when}</translation>
        </message>
        <message>
            <source>first {when}</source>
            <translation>zuerst {when}</translation>
        </message>
        <message>
            <source>ticked off {when}</source>
            <translation>abgehakt {when}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>kept late</source>
            <translation>verspätet gehalten</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>entfallen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n Tag verspätet</numerusform>
                <numerusform>%n Tage verspätet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) late</source>
            <translation>
                <numerusform>%n Stunde verspätet</numerusform>
                <numerusform>%n Stunden verspätet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) late</source>
            <translation>
                <numerusform>%n Minute verspätet</numerusform>
                <numerusform>%n Minuten verspätet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueEditor</name>
        <message>
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Did you tell them?</source>
            <translation>Haben Sie es gesagt?</translation>
        </message>
        <message>
            <source>Save or cancel</source>
            <translation>Speichern oder abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Write a word or two on what is to be done.</source>
            <translation>Schreiben Sie ein, zwei Worte dazu, was zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>DueItems</name>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Account {account}</source>
            <translation>Konto {account}</translation>
        </message>
        <message>
            <source>Order {order}</source>
            <translation>Bestellung {order}</translation>
        </message>
        <message>
            <source>Some day</source>
            <translation>Irgendwann</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>DueMenu</name>
        <message>
            <source>Not done after all</source>
            <translation>Doch nicht erledigt</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Kept, but late</source>
            <translation>Gehalten, aber verspätet</translation>
        </message>
        <message>
            <source>New date…</source>
            <translation>Neues Datum …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Remind me again…</source>
            <translation>Später erinnern …</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Nicht mehr nötig</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Write an e-mail…</source>
            <translation>E-Mail schreiben …</translation>
        </message>
        <message>
            <source>Dial the number</source>
            <translation>Nummer wählen</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <source>Save for the calendar…</source>
            <translation>Für den Kalender speichern …</translation>
        </message>
        <message>
            <source>Open the call</source>
            <translation>Anruf öffnen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>DueRow</name>
        <message>
            <source>Go on with it</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Erledigt: {what}</translation>
        </message>
        <message>
            <source>Not done after all: {what}</source>
            <translation>Doch nicht erledigt: {what}</translation>
        </message>
        <message>
            <source>More for “{what}”</source>
            <translation>Mehr zu „{what}“</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Neues Datum</translation>
        </message>
        <message>
            <source>Remind me again</source>
            <translation>Später erinnern</translation>
        </message>
        <message>
            <source>Dial {number}</source>
            <translation>{number} wählen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Copy the number: {number}</source>
            <translation>Nummer kopieren: {number}</translation>
        </message>
        <message>
            <source>Write to {who}</source>
            <translation>Schreiben an {who}</translation>
        </message>
        <message>
            <source>them</source>
            <translation>Gegenüber</translation>
        </message>
        <message>
            <source>Save for the calendar</source>
            <translation>Für den Kalender speichern</translation>
        </message>
    </context>
    <context>
        <name>DueWords</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPanel</name>
        <message>
            <source>Emergency card</source>
            <translation>Notfallkarte</translation>
        </message>
        <message>
            <source>The site writes this card in its playbook file, in the part named “emergency”. The playbook is chosen in the settings.</source>
            <translation>Ihr Standort schreibt diese Karte in seinen Leitfaden, in den Teil namens „emergency“. Der Leitfaden wird in den Einstellungen gewählt.</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>Tension {level}</source>
            <translation>Anspannung {level}</translation>
        </message>
        <message>
            <source>Promised: {what}</source>
            <translation>Zugesagt: {what}</translation>
        </message>
        <message>
            <source>Follow-up: {what}</source>
            <translation>Folgeaufgabe: {what}</translation>
        </message>
        <message>
            <source>Ticked: {step}</source>
            <translation>Abgehakt: {step}</translation>
        </message>
        <message>
            <source>Unticked: {step}</source>
            <translation>Wieder offen: {step}</translation>
        </message>
        <message>
            <source>Turned to: {step}</source>
            <translation>Begonnen: {step}</translation>
        </message>
        <message>
            <source>Put off: {step}</source>
            <translation>Auf später: {step}</translation>
        </message>
        <message>
            <source>Said: {phrase}</source>
            <translation>Gesagt: {phrase}</translation>
        </message>
        <message>
            <source>Copied: {phrase}</source>
            <translation>Kopiert: {phrase}</translation>
        </message>
        <message>
            <source>Put into the notes: {phrase}</source>
            <translation>In die Notizen: {phrase}</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>weil: {why}</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>„{sentence}“</translation>
        </message>
        <message>
            <source>They had said: “{quote}”</source>
            <translation>Vorher fiel: „{quote}“</translation>
        </message>
        <message>
            <source>Boundary: {rung}</source>
            <translation>Grenze: {rung}</translation>
        </message>
        <message>
            <source>Manager offered by me</source>
            <translation>Teamleitung von mir angeboten</translation>
        </message>
        <message>
            <source>Manager asked for by the customer</source>
            <translation>Teamleitung verlangt</translation>
        </message>
        <message>
            <source>Dialled</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>The telephone rang</source>
            <translation>Das Telefon klingelte</translation>
        </message>
        <message>
            <source>Answered at the telephone</source>
            <translation>Am Telefon angenommen</translation>
        </message>
        <message>
            <source>Put on hold at the telephone</source>
            <translation>Am Telefon gehalten</translation>
        </message>
        <message>
            <source>Resumed at the telephone</source>
            <translation>Am Telefon fortgesetzt</translation>
        </message>
        <message>
            <source>The telephone says: over</source>
            <translation>Das Telefon meldet: beendet</translation>
        </message>
        <message>
            <source>the caller hung up first</source>
            <translation>vor dem Abheben aufgelegt</translation>
        </message>
        <message>
            <source>nobody answered</source>
            <translation>niemand hat abgenommen</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>besetzt</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>taken at another telephone</source>
            <translation>an einem anderen Telefon angenommen</translation>
        </message>
        <message>
            <source>forwarded</source>
            <translation>weitergeleitet</translation>
        </message>
        <message>
            <source>the network was congested</source>
            <translation>das Netz war überlastet</translation>
        </message>
        <message>
            <source>no such number</source>
            <translation>diese Nummer gibt es nicht</translation>
        </message>
        <message>
            <source>the call failed</source>
            <translation>der Anruf kam nicht zustande</translation>
        </message>
        <message>
            <source>the phone program went away</source>
            <translation>das Telefonprogramm war nicht mehr da</translation>
        </message>
        <message>
            <source>The call began</source>
            <translation>Der Anruf begann</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Fortgesetzt</translation>
        </message>
        <message>
            <source>The call ended</source>
            <translation>Der Anruf endete</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Opened again to add to it</source>
            <translation>Zum Ergänzen wieder geöffnet</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCard</name>
        <message>
            <source>Password of the account</source>
            <translation>Passwort des Kontos</translation>
        </message>
        <message>
            <source>Kept in your system's keyring alone, and never shown.</source>
            <translation>Liegt nur im Schlüsselbund Ihres Systems und wird nie gezeigt.</translation>
        </message>
        <message>
            <source>Kept in your keyring.</source>
            <translation>Liegt in Ihrem Schlüsselbund.</translation>
        </message>
        <message>
            <source>It is in no keyring any more.</source>
            <translation>Es liegt in keinem Schlüsselbund mehr.</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>In which form?</source>
            <translation>In welcher Form?</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>Everything, one call a line (JSON lines)</source>
            <translation>Alles, ein Anruf je Zeile (JSON Lines)</translation>
        </message>
        <message>
            <source>With my reflections and my remarks on tension</source>
            <translation>Mit meinen Rückblicken und meinen Bemerkungen zur Anspannung</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export or cancel</source>
            <translation>Exportieren oder abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>More than %n call(s) as listed go into the file.</source>
            <translation>
                <numerusform>Mehr als %n Anruf aus der Liste kommt in die Datei.</numerusform>
                <numerusform>Mehr als %n Anrufe aus der Liste kommen in die Datei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) as listed go into the file.</source>
            <translation>
                <numerusform>%n Anruf aus der Liste kommt in die Datei.</numerusform>
                <numerusform>%n Anrufe aus der Liste kommen in die Datei.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Export calls</source>
            <translation>Anrufe exportieren</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n call(s) to {name}.</source>
            <translation>
                <numerusform>%n Anruf nach {name} exportiert.</numerusform>
                <numerusform>%n Anrufe nach {name} exportiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation>Abgebrochen. Es blieb keine Datei zurück.</translation>
        </message>
    </context>
    <context>
        <name>FavouritesCard</name>
        <message>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <source>In the phrase list, these keys say them at once.</source>
            <translation>In der Satzliste sagen diese Tasten sie sofort.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) free</source>
            <translation>
                <numerusform>%n Taste frei</numerusform>
                <numerusform>%n Tasten frei</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin “{title}”</source>
            <translation>„{title}“ lösen</translation>
        </message>
    </context>
    <context>
        <name>FearField</name>
        <message>
            <source>What it may be</source>
            <translation>Was es sein kann</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Concern</source>
            <translation>Anliegen</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Fear behind it</source>
            <translation>Angst dahinter</translation>
        </message>
        <message>
            <source>How could it have been better?</source>
            <translation>Wie wäre es besser gelaufen?</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Options offered</source>
            <translation>Angebotene Lösungen</translation>
        </message>
        <message>
            <source>Option chosen</source>
            <translation>Gewählte Lösung</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Contact details given</source>
            <translation>Kontaktdaten gegeben</translation>
        </message>
    </context>
    <context>
        <name>FollowUpsPage</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Bald</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Which follow-ups</source>
            <translation>Welche Folgeaufgaben</translation>
        </message>
        <message>
            <source>Search follow-ups</source>
            <translation>Folgeaufgaben durchsuchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Follow-ups and promises</source>
            <translation>Folgeaufgaben und Zusagen</translation>
        </message>
        <message>
            <source>{view} {count}</source>
            <translation>{view} {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has these words: “{words}”.</source>
            <translation>Nichts enthält diese Wörter: „{words}“.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>Heute ist nichts fällig.</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Folgeaufgabe hinzufügen</translation>
        </message>
        <message>
            <source>Nothing is coming up.</source>
            <translation>Bald steht nichts an.</translation>
        </message>
        <message>
            <source>Nothing is done yet: what you tick off is listed here.</source>
            <translation>Noch nichts erledigt: Was Sie abhaken, steht hier.</translation>
        </message>
        <message>
            <source>Show today</source>
            <translation>Heute zeigen</translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>No call is open.</source>
            <translation>Kein Anruf ist offen.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nichts rückgängig zu machen.</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Not saved: your log is not open. What you type stays in memory.</source>
            <translation>Nicht gesichert: Ihr Protokoll ist nicht offen. Was Sie schreiben, bleibt im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Keep your recovery code: it opens your log if the key is ever lost.</source>
            <translation>Bewahren Sie Ihren Wiederherstellungscode auf: Er öffnet Ihr Protokoll, falls der Schlüssel verloren geht.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Code zeigen</translation>
        </message>
        <message>
            <source>The key of your log was changed; it needs a new recovery code.</source>
            <translation>Der Schlüssel Ihres Protokolls wurde gewechselt; es braucht einen neuen Wiederherstellungscode.</translation>
        </message>
        <message>
            <source>Make one</source>
            <translation>Code machen</translation>
        </message>
        <message>
            <source>Your log is being opened. The keyring may be asking for its password.</source>
            <translation>Ihr Protokoll wird geöffnet. Vielleicht fragt der Schlüsselbund nach seinem Passwort.</translation>
        </message>
    </context>
    <context>
        <name>GatePage</name>
        <message>
            <source>You can start a call and type all the same. It is kept in memory only until the log opens.</source>
            <translation>Sie können trotzdem einen Anruf beginnen und schreiben. Es bleibt nur im Arbeitsspeicher, bis das Protokoll geöffnet ist.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Your log</source>
            <translation>Ihr Protokoll</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Neuer Anruf</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Encryption library</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Window library</source>
            <translation>Fensterbibliothek</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Soundness of the log</source>
            <translation>Unversehrtheit des Protokolls</translation>
        </message>
        <message>
            <source>Write-ahead log</source>
            <translation>Schreibjournal</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Logs set aside</source>
            <translation>Beiseitegelegte Protokolle</translation>
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation>Zweiter Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>Room on the disk</source>
            <translation>Freier Speicher</translation>
        </message>
        <message>
            <source>Rights of the files</source>
            <translation>Rechte der Dateien</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Typeface and icons</source>
            <translation>Schrift und Symbole</translation>
        </message>
        <message>
            <source>Open window</source>
            <translation>Offenes Fenster</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>SQLite {sqlite}, SQLCipher {cipher}.</source>
            <translation>SQLite {sqlite}, SQLCipher {cipher}.</translation>
        </message>
        <message>
            <source>Qt {version}.</source>
            <translation>Qt {version}.</translation>
        </message>
        <message>
            <source>Qt {version} makes the window abort with this Python.</source>
            <translation>Mit Qt {version} und diesem Python bricht das Fenster ab.</translation>
        </message>
        <message>
            <source>Install the packaged Callside again.</source>
            <translation>Callside neu aus dem Paket installieren.</translation>
        </message>
        <message>
            <source>Qt is not installed: commands work, the window does not.</source>
            <translation>Qt ist nicht installiert: Befehle gehen, das Fenster nicht.</translation>
        </message>
        <message>
            <source>Install the packaged Callside where a window is wanted.</source>
            <translation>Callside aus dem Paket installieren, wo ein Fenster gebraucht wird.</translation>
        </message>
        <message>
            <source>It opens, {megabytes} MB, version {version}.</source>
            <translation>Es lässt sich öffnen, {megabytes} MB, Version {version}.</translation>
        </message>
        <message>
            <source>There is no log in this profile yet.</source>
            <translation>In diesem Profil ist noch kein Protokoll.</translation>
        </message>
        <message>
            <source>Start Callside: the first start makes it.</source>
            <translation>Callside starten: Der erste Start legt es an.</translation>
        </message>
        <message>
            <source>In {backend}; it was read back, and fits the log.</source>
            <translation>In {backend}; zurückgelesen, und er passt zum Protokoll.</translation>
        </message>
        <message>
            <source>In a key file; it was read back, and fits the log.</source>
            <translation>In einer Schlüsseldatei; zurückgelesen, und er passt zum Protokoll.</translation>
        </message>
        <message>
            <source>Sealed by a passphrase; it was opened, and fits the log.</source>
            <translation>Mit einer Passphrase versiegelt; geöffnet, und er passt zum Protokoll.</translation>
        </message>
        <message>
            <source>A change of the key was cut off.</source>
            <translation>Ein Wechsel des Schlüssels wurde unterbrochen.</translation>
        </message>
        <message>
            <source>Start Callside: it is finished, or taken back, by itself.</source>
            <translation>Callside starten: Er wird von selbst beendet oder zurückgenommen.</translation>
        </message>
        <message>
            <source>The key note beside the log is missing.</source>
            <translation>Der Schlüsselvermerk neben dem Protokoll fehlt.</translation>
        </message>
        <message>
            <source>Start Callside: it is written again.</source>
            <translation>Callside starten: Er wird neu geschrieben.</translation>
        </message>
        <message>
            <source>The key was changed, and the recovery code was not.</source>
            <translation>Der Schlüssel wurde gewechselt, der Wiederherstellungscode nicht.</translation>
        </message>
        <message>
            <source>Make a new code on the page “Key and recovery”.</source>
            <translation>Einen neuen Code machen, auf der Seite „Schlüssel und Code“.</translation>
        </message>
        <message>
            <source>The key is sealed to a recovery code.</source>
            <translation>Der Schlüssel ist für einen Wiederherstellungscode versiegelt.</translation>
        </message>
        <message>
            <source>No recovery code opens this log: its file is missing.</source>
            <translation>Kein Wiederherstellungscode öffnet dieses Protokoll: Seine Datei fehlt.</translation>
        </message>
        <message>
            <source>The quick check found no fault.</source>
            <translation>Die schnelle Prüfung fand keinen Fehler.</translation>
        </message>
        <message>
            <source>Every page was read and is authentic; no fault was found.</source>
            <translation>Jede Seite wurde gelesen und ist echt; kein Fehler gefunden.</translation>
        </message>
        <message>
            <source>{faults} faults were found in the log.</source>
            <translation>Im Protokoll wurden Fehler gefunden: {faults}.</translation>
        </message>
        <message>
            <source>Bring back the newest good backup, and check the disk.</source>
            <translation>Die neueste gute Sicherung zurückholen, und die Festplatte prüfen.</translation>
        </message>
        <message>
            <source>{megabytes} MB.</source>
            <translation>{megabytes} MB.</translation>
        </message>
        <message>
            <source>{megabytes} MB: something keeps the log from taking it in.</source>
            <translation>{megabytes} MB: Etwas hindert das Protokoll daran, es aufzunehmen.</translation>
        </message>
        <message>
            <source>Close Callside and other programs that read the log.</source>
            <translation>Callside und andere Programme schließen, die das Protokoll lesen.</translation>
        </message>
        <message>
            <source>{count}, {megabytes} MB, each proved when made; the newest: {days} days old.</source>
            <translation>{count}, {megabytes} MB, jede beim Anlegen geprüft; Alter der neuesten in Tagen: {days}.</translation>
        </message>
        <message>
            <source>The newest backup is {days} days old, the log is newer.</source>
            <translation>Alter der neuesten Sicherung in Tagen: {days}; das Protokoll ist neuer.</translation>
        </message>
        <message>
            <source>Run “callside backup”, and see why the window makes none.</source>
            <translation>„callside backup“ ausführen, und nachsehen, warum das Fenster keine macht.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <source>Run “callside backup”, or press “Back up now”.</source>
            <translation>„callside backup“ ausführen, oder „Sicherung machen“ drücken.</translation>
        </message>
        <message>
            <source>{count}, {megabytes} MB. Delete them when none is needed.</source>
            <translation>{count}, {megabytes} MB. Löschen, wenn keines mehr gebraucht wird.</translation>
        </message>
        <message>
            <source>It is there, on another disk.</source>
            <translation>Er ist da, auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <source>All backups lie on the disk of the log.</source>
            <translation>Alle Sicherungen liegen auf dem Datenträger des Protokolls.</translation>
        </message>
        <message>
            <source>Name a folder on another disk on the page “Backups”.</source>
            <translation>Auf der Seite „Sicherungen“ einen Ordner auf einem anderen Datenträger nennen.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <translation>Er ist nicht da.</translation>
        </message>
        <message>
            <source>Plug the disk in, or name another folder.</source>
            <translation>Den Datenträger anschließen, oder einen anderen Ordner nennen.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the log.</source>
            <translation>Er liegt auf demselben Datenträger wie das Protokoll.</translation>
        </message>
        <message>
            <source>{megabytes} MB are free.</source>
            <translation>{megabytes} MB sind frei.</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free.</source>
            <translation>Nur {megabytes} MB sind frei.</translation>
        </message>
        <message>
            <source>Make room soon: backups fail first.</source>
            <translation>Bald Platz schaffen: Sicherungen scheitern zuerst.</translation>
        </message>
        <message>
            <source>The disk is as good as full: {megabytes} MB are free.</source>
            <translation>Der Datenträger ist so gut wie voll: {megabytes} MB sind frei.</translation>
        </message>
        <message>
            <source>Make room now; what is typed waits in memory.</source>
            <translation>Jetzt Platz schaffen; was geschrieben wird, wartet im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Only their owner can enter and read them.</source>
            <translation>Nur wem sie gehören, kann sie öffnen und lesen.</translation>
        </message>
        <message>
            <source>{count} files or folders are open to others ({first}).</source>
            <translation>Dateien oder Ordner, die anderen offenstehen: {count} ({first}).</translation>
        </message>
        <message>
            <source>Take the rights away: chmod -R go= on the log's folder.</source>
            <translation>Die Rechte wegnehmen: chmod -R go= auf den Ordner des Protokolls.</translation>
        </message>
        <message>
            <source>The folder of the log cannot be written.</source>
            <translation>In den Ordner des Protokolls kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Make it writable for its owner.</source>
            <translation>Für die Person beschreibbar machen, der er gehört.</translation>
        </message>
        <message>
            <source>Its zone is {zone}.</source>
            <translation>Ihre Zeitzone ist {zone}.</translation>
        </message>
        <message>
            <source>It jumped {jumps} times in the last 30 days.</source>
            <translation>Sie sprang in den letzten 30 Tagen; Zahl der Sprünge: {jumps}.</translation>
        </message>
        <message>
            <source>Let the machine set its clock by the network.</source>
            <translation>Den Computer seine Uhr nach dem Netz stellen lassen.</translation>
        </message>
        <message>
            <source>Its time zone is not known.</source>
            <translation>Ihre Zeitzone ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Set the time zone of this machine.</source>
            <translation>Die Zeitzone dieses Computers einstellen.</translation>
        </message>
        <message>
            <source>It is behind the newest call, by {days} days.</source>
            <translation>Sie geht gegenüber dem neuesten Anruf nach; Tage: {days}.</translation>
        </message>
        <message>
            <source>Set the clock of this machine.</source>
            <translation>Die Uhr dieses Computers stellen.</translation>
        </message>
        <message>
            <source>They are there and can be read.</source>
            <translation>Sie sind da und lesbar.</translation>
        </message>
        <message>
            <source>Files that the window is drawn with are missing.</source>
            <translation>Dateien fehlen, mit denen das Fenster gezeichnet wird.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keines.</translation>
        </message>
        <message>
            <source>One is open (process {pid}).</source>
            <translation>Eines ist offen (Prozess {pid}).</translation>
        </message>
        <message>
            <source>None; the last one was killed. The next start clears up.</source>
            <translation>Keines; das letzte wurde abgebrochen. Der nächste Start räumt auf.</translation>
        </message>
        <message>
            <source>The lock of the window cannot be read.</source>
            <translation>Die Sperre des Fensters ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Close Callside, and remove window.lock from the profile.</source>
            <translation>Callside schließen, und window.lock aus dem Profil entfernen.</translation>
        </message>
        <message>
            <source>They can be read, and all are allowed.</source>
            <translation>Sie sind lesbar, und alle sind erlaubt.</translation>
        </message>
        <message>
            <source>Some values are not allowed and not in force: {keys}.</source>
            <translation>Manche Werte sind nicht erlaubt und gelten nicht: {keys}.</translation>
        </message>
        <message>
            <source>Choose these settings anew.</source>
            <translation>Diese Einstellungen neu wählen.</translation>
        </message>
        <message>
            <source>It has no faults.</source>
            <translation>Er hat keine Fehler.</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>Check every page of the log</source>
            <translation>Jede Seite des Protokolls prüfen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut nachsehen</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird nachgesehen …</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles ist in Ordnung.</translation>
        </message>
        <message>
            <source>It works. There is something to know.</source>
            <translation>Es läuft. Etwas ist gut zu wissen.</translation>
        </message>
        <message>
            <source>Something has to be mended.</source>
            <translation>Etwas muss behoben werden.</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Zu beheben</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In Ordnung</translation>
        </message>
    </context>
    <context>
        <name>HookCard</name>
        <message>
            <source>A phone on this computer</source>
            <translation>Ein Telefon auf diesem Computer</translation>
        </message>
        <message>
            <source>Your phone runs a command when it rings. Choose your phone, and paste each line where its own settings ask for it.</source>
            <translation>Ihr Telefon ruft einen Befehl auf, wenn es klingelt. Wählen Sie Ihr Telefon, und setzen Sie jede Zeile dort ein, wo seine Einstellungen danach fragen.</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Ihr Telefon</translation>
        </message>
        <message>
            <source>Another phone, or a script</source>
            <translation>Ein anderes oder ein Skript</translation>
        </message>
        <message>
            <source>The command was not found on this computer: put its whole path in the place of {command}, or ask your IT.</source>
            <translation>Der Befehl war auf diesem Computer nicht zu finden: Setzen Sie seinen ganzen Pfad an die Stelle von {command}, oder fragen Sie Ihre IT.</translation>
        </message>
        <message>
            <source>Where: {place}</source>
            <translation>Wo: {place}</translation>
        </message>
        <message>
            <source>Linphone cannot run a command when it rings: there is nothing to paste. What works is your exchange (below), or a second phone beside it that can, such as Twinkle or baresip.</source>
            <translation>Linphone kann beim Klingeln keinen Befehl aufrufen: Es gibt nichts einzusetzen. Es geht über Ihre Telefonanlage (unten) oder ein zweites Telefon daneben, das es kann, etwa Twinkle oder baresip.</translation>
        </message>
        <message>
            <source>Whatever can run a program can tell of your calls; the first line is useful alone. Put your phone's placeholder in the place of NUMBER, and nothing behind it.</source>
            <translation>Alles, was ein Programm starten kann, kann Ihre Anrufe melden; schon die erste Zeile allein nützt. Setzen Sie den Platzhalter Ihres Telefons an die Stelle von NUMBER, und nichts dahinter.</translation>
        </message>
        <message>
            <source>It rings here</source>
            <translation>Es klingelt hier</translation>
        </message>
        <message>
            <source>It rings there: your own call</source>
            <translation>Es klingelt dort: Ihr eigener Anruf</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>These lines were tried with the phone itself.</source>
            <translation>Diese Zeilen wurden mit dem Telefon selbst erprobt.</translation>
        </message>
        <message>
            <source>These lines follow the maker's papers and were not tried with the phone: make a test call.</source>
            <translation>Diese Zeilen folgen den Angaben des Herstellers und wurden nicht mit dem Telefon erprobt: Machen Sie einen Testanruf.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
    </context>
    <context>
        <name>IdentityWords</name>
        <message>
            <source>Number withheld</source>
            <translation>Nummer unterdrückt</translation>
        </message>
        <message>
            <source>No number: your phone sends {blank} as it stands</source>
            <translation>Keine Nummer: Ihr Telefon sendet {blank} unausgefüllt</translation>
        </message>
        <message>
            <source>Extension {number}</source>
            <translation>Nebenstelle {number}</translation>
        </message>
        <message>
            <source>Service code {number}</source>
            <translation>Servicecode {number}</translation>
        </message>
        <message>
            <source>{number}, extension {more}</source>
            <translation>{number}, Durchwahl {more}</translation>
        </message>
        <message>
            <source>{name} · {number}</source>
            <translation>{name} · {number}</translation>
        </message>
    </context>
    <context>
        <name>IncidentSheet</name>
        <message>
            <source>Save the incident sheet</source>
            <translation>Vorfallbericht speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Incident sheet</source>
            <translation>Vorfallbericht</translation>
        </message>
        <message>
            <source>Incident sheet saved</source>
            <translation>Vorfallbericht gespeichert</translation>
        </message>
        <message>
            <source>Incident {when}.pdf</source>
            <translation>Vorfall {when}.pdf</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Your log has a new key. Keep the new code above: the old one is void.</source>
            <translation>Ihr Protokoll hat einen neuen Schlüssel. Bewahren Sie den neuen Code oben auf: Der alte gilt nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message>
            <source>Title of the link</source>
            <translation>Titel des Links</translation>
        </message>
        <message>
            <source>Title, as in Ticket</source>
            <translation>Titel, etwa Ticket</translation>
        </message>
        <message>
            <source>Address of the link</source>
            <translation>Adresse des Links</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Diesen Link entfernen</translation>
        </message>
    </context>
    <context>
        <name>LinksCard</name>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>A CRM, an address book or a web page can hold a link that brings up a caller's card. Any page can open such a link by itself: so its card is marked as unverified, and it can do nothing else. Only digits stand for the number, %2B before them for a plus.</source>
            <translation>Ein CRM, ein Adressbuch oder eine Webseite kann einen Link enthalten, der eine Kontaktkarte zeigt. Jede Seite kann so einen Link von selbst öffnen: Deshalb ist seine Karte als ungeprüft markiert, und mehr kann er nicht. Die Nummer besteht nur aus Ziffern, %2B davor steht für ein Plus.</translation>
        </message>
        <message>
            <source>Address of the link</source>
            <translation>Adresse des Links</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
    </context>
    <context>
        <name>LinksSetting</name>
        <message>
            <source>Add a link</source>
            <translation>Link hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ManagerPanel</name>
        <message>
            <source>Offer my manager</source>
            <translation>Teamleitung anbieten</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>Warum (freiwillig)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Who asked?</source>
            <translation>Wer hat gefragt?</translation>
        </message>
        <message>
            <source>I offered it</source>
            <translation>Von mir angeboten</translation>
        </message>
        <message>
            <source>The caller asked</source>
            <translation>Von außen verlangt</translation>
        </message>
        <message>
            <source>Hand-over brief</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Copy the brief</source>
            <translation>Übergabe kopieren</translation>
        </message>
        <message>
            <source>Incident sheet</source>
            <translation>Vorfallbericht</translation>
        </message>
        <message>
            <source>you offered it</source>
            <translation>von Ihnen angeboten</translation>
        </message>
        <message>
            <source>the caller asked</source>
            <translation>von der anderen Seite verlangt</translation>
        </message>
        <message>
            <source>Recorded {time}: {who}</source>
            <translation>Vermerkt {time}: {who}</translation>
        </message>
    </context>
    <context>
        <name>MaybeRow</name>
        <message>
            <source>May be {name}: {number} is alike.</source>
            <translation>Vielleicht {name}: {number} ist ähnlich.</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>It is {name}</source>
            <translation>Ja, es ist {name}</translation>
        </message>
        <message>
            <source>Several callers have a number like this.</source>
            <translation>Mehrere Kontakte haben eine ähnliche Nummer.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Jemand anders</translation>
        </message>
        <message>
            <source>Several callers have this number: choose one.</source>
            <translation>Mehrere Kontakte haben diese Nummer: Wählen Sie einen.</translation>
        </message>
        <message>
            <source>No caller is suggested.</source>
            <translation>Kein Kontakt wird vorgeschlagen.</translation>
        </message>
    </context>
    <context>
        <name>MindsetPage</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Before a call</source>
            <translation>Davor</translation>
        </message>
        <message>
            <source>During a call</source>
            <translation>Im Anruf</translation>
        </message>
        <message>
            <source>After a call</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Card before</source>
            <translation>Vorherige Karte</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Nächste Karte</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Mindset cards</source>
            <translation>Haltungskarten</translation>
        </message>
        <message>
            <source>Mindset</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
    </context>
    <context>
        <name>NavigationEntry</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n fällig</numerusform>
                <numerusform>%n fällig</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationMenu</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n fällig</numerusform>
                <numerusform>%n fällig</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>NewKeyCard</name>
        <message>
            <source>A new key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <source>Every page of your log is encrypted anew, after a backup. Do it when somebody may know the key or the code. You get a new recovery code; the old one then opens nothing any more. Backups made before keep their old key, and can be brought back all the same.</source>
            <translation>Jede Seite Ihres Protokolls wird neu verschlüsselt, nach einer Sicherung. Das ist richtig, wenn jemand den Schlüssel oder den Code kennen könnte. Sie bekommen einen neuen Wiederherstellungscode; der alte öffnet dann nichts mehr. Frühere Sicherungen behalten ihren alten Schlüssel und lassen sich trotzdem zurückholen.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Alles lassen, wie es ist</translation>
        </message>
        <message>
            <source>Change the key, or not</source>
            <translation>Schlüssel wechseln oder nicht</translation>
        </message>
        <message>
            <source>Encrypting your log anew…</source>
            <translation>Ihr Protokoll wird neu verschlüsselt …</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Schlüssel wechseln</translation>
        </message>
        <message>
            <source>Yes, change it and show the new code</source>
            <translation>Ja, wechseln und den neuen Code zeigen</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseFields</name>
        <message>
            <source>A few words that only you know. It cannot be read out of anything later.</source>
            <translation>Ein paar Wörter, die nur Sie kennen. Sie lassen sich später nirgends auslesen.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message numerus="yes">
            <source>Use %n characters at least.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen.</numerusform>
                <numerusform>Mindestens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <source>Too short yet.</source>
            <translation>Noch zu kurz.</translation>
        </message>
        <message>
            <source>Weak: easily guessed. Add another word.</source>
            <translation>Schwach: leicht zu erraten. Fügen Sie ein Wort hinzu.</translation>
        </message>
        <message>
            <source>Fair: a longer one is better.</source>
            <translation>Mittel: Länger ist besser.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Gut.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Stark.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseForm</name>
        <message>
            <source>Protect the log with a passphrase</source>
            <translation>Protokoll mit einer Passphrase schützen</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Diese Passphrase nutzen</translation>
        </message>
    </context>
    <context>
        <name>NoteHistory</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Zurück zu den Notizen</translation>
        </message>
        <message>
            <source>Every five minutes of writing, and when a call closes, a state is kept here.</source>
            <translation>Alle fünf Minuten Schreibens und beim Schließen eines Anrufs wird hier ein Stand aufgehoben.</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>Frühere Notizen</translation>
        </message>
        <message>
            <source>Notes restored. The state before stands in the history.</source>
            <translation>Notizen wiederhergestellt. Der Stand davor steht im Verlauf.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>NoteVersionCard</name>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Restore the notes of {when}</source>
            <translation>Notizen von {when} wiederherstellen</translation>
        </message>
        <message>
            <source>Copy the notes of {when}</source>
            <translation>Notizen von {when} kopieren</translation>
        </message>
        <message>
            <source>The same as now</source>
            <translation>Wie der jetzige Stand</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Notes</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Write from the first second. ! makes a task.</source>
            <translation>Von der ersten Sekunde an schreiben. ! wird zur Aufgabe.</translation>
        </message>
        <message>
            <source>Card number removed</source>
            <translation>Kartennummer entfernt</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>Frühere Notizen</translation>
        </message>
        <message>
            <source>About this call</source>
            <translation>Über diesen Anruf</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>More on the step</source>
            <translation>Mehr zum Schritt</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Satz finden</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Alle Schritte</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>Woher kommt das?</translation>
        </message>
        <message>
            <source>Every step is done</source>
            <translation>Alle Schritte sind erledigt</translation>
        </message>
        <message>
            <source>Nothing is left open</source>
            <translation>Nichts ist mehr offen</translation>
        </message>
        <message>
            <source>Wrap up whenever the call allows it.</source>
            <translation>Zur Nacharbeit, sobald das Gespräch es erlaubt.</translation>
        </message>
        <message>
            <source>Now · {place} of {count} · {group}</source>
            <translation>Jetzt · {place} von {count} · {group}</translation>
        </message>
        <message>
            <source>Now · {place} of {count}</source>
            <translation>Jetzt · {place} von {count}</translation>
        </message>
        <message>
            <source>{cue} ({style})</source>
            <translation>{cue} ({style})</translation>
        </message>
        <message>
            <source>· {hint}</source>
            <translation>· {hint}</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>weil: {why}</translation>
        </message>
        <message>
            <source>Less on the step</source>
            <translation>Weniger zum Schritt</translation>
        </message>
        <message>
            <source>More on the step ({key})</source>
            <translation>Mehr zum Schritt ({key})</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
    </context>
    <context>
        <name>OpenCallChip</name>
        <message>
            <source>Call time</source>
            <translation>Gesprächszeit</translation>
        </message>
        <message>
            <source>{caller} · {state}</source>
            <translation>{caller} · {state}</translation>
        </message>
    </context>
    <context>
        <name>OpenCalls</name>
        <message>
            <source>Open calls</source>
            <translation>Offene Anrufe</translation>
        </message>
    </context>
    <context>
        <name>OtherCallsCard</name>
        <message>
            <source>Other calls of this caller</source>
            <translation>Weitere Anrufe dieses Kontakts</translation>
        </message>
    </context>
    <context>
        <name>OwnPhraseCard</name>
        <message>
            <source>About this phrase</source>
            <translation>Zu diesem Satz</translation>
        </message>
        <message>
            <source>Favourite {digit}</source>
            <translation>Favorit {digit}</translation>
        </message>
        <message>
            <source>Unpin “{title}”</source>
            <translation>„{title}“ lösen</translation>
        </message>
        <message>
            <source>Pin “{title}” as a favourite</source>
            <translation>„{title}“ als Favorit anheften</translation>
        </message>
        <message>
            <source>Change “{title}”</source>
            <translation>„{title}“ ändern</translation>
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation>„{title}“ löschen</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>Was damit geschieht</translation>
        </message>
    </context>
    <context>
        <name>OwnPhrasesPage</name>
        <message>
            <source>New phrase</source>
            <translation>Neuer Satz</translation>
        </message>
        <message>
            <source>Sentences that work for you: write one, and it is in the phrase list.</source>
            <translation>Sätze, die bei Ihnen wirken: Schreiben Sie einen, und er steht in der Satzliste.</translation>
        </message>
        <message>
            <source>Write a phrase</source>
            <translation>Satz schreiben</translation>
        </message>
        <message>
            <source>My phrases</source>
            <translation>Meine Sätze</translation>
        </message>
        <message>
            <source>Added “{title}”.</source>
            <translation>„{title}“ hinzugefügt.</translation>
        </message>
        <message>
            <source>Changed “{title}”.</source>
            <translation>„{title}“ geändert.</translation>
        </message>
        <message>
            <source>Deleted “{title}”.</source>
            <translation>„{title}“ gelöscht.</translation>
        </message>
        <message>
            <source>All nine keys are taken. Unpin one below first.</source>
            <translation>Alle neun Tasten sind belegt. Lösen Sie zuerst unten eine.</translation>
        </message>
        <message>
            <source>Pinned “{title}” to {digit}.</source>
            <translation>„{title}“ auf {digit} angeheftet.</translation>
        </message>
        <message>
            <source>Key {digit} is free now.</source>
            <translation>Taste {digit} ist jetzt frei.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Folgeaufgaben</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>Anruf im Einzelnen</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Meine Rückblicke</translation>
        </message>
        <message>
            <source>My phrases</source>
            <translation>Meine Sätze</translation>
        </message>
        <message>
            <source>Mindset</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Übungsanruf</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Just done</source>
            <translation>Zuletzt getan</translation>
        </message>
        <message>
            <source>Your log</source>
            <translation>Ihr Protokoll</translation>
        </message>
        <message>
            <source>Key and recovery</source>
            <translation>Schlüssel und Code</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gesichert</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>With your passphrase</source>
            <translation>Mit Ihrer Passphrase</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>Protokoll öffnen</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Zuerst die Passphrase eingeben.</translation>
        </message>
    </context>
    <context>
        <name>PastCallForm</name>
        <message>
            <source>When did it begin?</source>
            <translation>Wann begann er?</translation>
        </message>
        <message>
            <source>How many minutes?</source>
            <translation>Wie viele Minuten?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Account or order</source>
            <translation>Konto oder Bestellung</translation>
        </message>
        <message>
            <source>What was said and agreed?</source>
            <translation>Was wurde gesagt und vereinbart?</translation>
        </message>
        <message>
            <source>Log this call</source>
            <translation>Nachtragen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Log or cancel</source>
            <translation>Nachtragen oder abbrechen</translation>
        </message>
        <message>
            <source>This lies ahead. A call that is logged later has begun already.</source>
            <translation>Das liegt in der Zukunft. Ein nachgetragener Anruf hat schon begonnen.</translation>
        </message>
    </context>
    <context>
        <name>PasteLine</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the line for {field}</source>
            <translation>Kopieren: Zeile für {field}</translation>
        </message>
    </context>
    <context>
        <name>PausePanel</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <source>A minute for you</source>
            <translation>Eine Minute für Sie</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Genug</translation>
        </message>
        <message>
            <source>Breathe with the circle</source>
            <translation>Mit dem Kreis atmen</translation>
        </message>
    </context>
    <context>
        <name>PhraseBoard</name>
        <message>
            <source>Say</source>
            <translation>Sagen</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <source>On the clipboard too, for a moment.</source>
            <translation>Kurz auch in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Into the notes</source>
            <translation>In die Notizen</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>Woher kommt das?</translation>
        </message>
        <message>
            <source>A last resort. Never on {topics}.</source>
            <translation>Ein letztes Mittel. Nie bei: {topics}.</translation>
        </message>
        <message>
            <source>A last resort.</source>
            <translation>Ein letztes Mittel.</translation>
        </message>
    </context>
    <context>
        <name>PhraseCard</name>
        <message>
            <source>Copy: {sentence}</source>
            <translation>Kopieren: {sentence}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>PhraseForm</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>A few words to find it by</source>
            <translation>Ein paar Wörter zum Wiederfinden</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Was zu sagen ist</translation>
        </message>
        <message>
            <source>Blanks to put in</source>
            <translation>Lücken zum Einsetzen</translation>
        </message>
        <message>
            <source>Other words to find it by</source>
            <translation>Weitere Suchwörter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save or cancel</source>
            <translation>Speichern oder abbrechen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Blanks are filled in when you say it. Put one in:</source>
            <translation>Lücken werden beim Sagen ausgefüllt. Eine einsetzen:</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Give it a title of a word or two.</source>
            <translation>Geben Sie einen Titel aus ein, zwei Wörtern an.</translation>
        </message>
        <message>
            <source>Write the sentence that you want to say.</source>
            <translation>Schreiben Sie den Satz, den Sie sagen möchten.</translation>
        </message>
        <message>
            <source>This is too long to say. Keep it under {most} characters.</source>
            <translation>Das ist zu lang zum Sagen. Weniger als {most} Zeichen, bitte.</translation>
        </message>
        <message>
            <source>Put in the blank “{blank}”</source>
            <translation>Lücke „{blank}“ einsetzen</translation>
        </message>
        <message>
            <source>It reads: {sentence}</source>
            <translation>Es heißt dann: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>PhraseKinds</name>
        <message>
            <source>Kinds of phrases</source>
            <translation>Arten von Sätzen</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Arten</translation>
        </message>
        <message>
            <source>Fits now</source>
            <translation>Passt jetzt</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
    </context>
    <context>
        <name>PhraseListModel</name>
        <message>
            <source>Favourite {digit}</source>
            <translation>Favorit {digit}</translation>
        </message>
    </context>
    <context>
        <name>PhrasePalette</name>
        <message>
            <source>Find a phrase</source>
            <translation>Satz finden</translation>
        </message>
        <message>
            <source>Phrases found</source>
            <translation>Gefundene Sätze</translation>
        </message>
        <message>
            <source>No phrase has all of these words.</source>
            <translation>Kein Satz passt.</translation>
        </message>
        <message>
            <source>Save as my phrase</source>
            <translation>Als Satz speichern</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>weil: {why}</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>Ihr eigener</translation>
        </message>
        <message>
            <source>last resort</source>
            <translation>letztes Mittel</translation>
        </message>
        <message>
            <source>used {when}</source>
            <translation>gesagt {when}</translation>
        </message>
        <message>
            <source>Favourite {digit}</source>
            <translation>Favorit {digit}</translation>
        </message>
        <message>
            <source>No longer a favourite</source>
            <translation>Kein Favorit mehr</translation>
        </message>
        <message>
            <source>All nine favourites are taken. Let go of one first.</source>
            <translation>Alle neun Favoriten sind belegt. Geben Sie zuerst einen frei.</translation>
        </message>
        <message>
            <source>Saved as your phrase</source>
            <translation>Als Ihr Satz gespeichert</translation>
        </message>
        <message>
            <source>Enter says · Ctrl+Enter copies · Shift+Enter into the notes · 1–9 favourites</source>
            <translation>Enter: sagen · Strg+Enter: kopieren · Umschalt+Enter: in die Notizen · 1–9: Favoriten</translation>
        </message>
    </context>
    <context>
        <name>PhraseStack</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Pin</name>
        <message>
            <source>Your desktop pins windows itself: press Alt+Space on this window and choose “Always on Top”.</source>
            <translation>Ihre Arbeitsoberfläche heftet Fenster selbst an: Drücken Sie in diesem Fenster Alt+Leertaste und wählen Sie „Immer im Vordergrund“.</translation>
        </message>
    </context>
    <context>
        <name>PlaybookPage</name>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Faults of the house's playbook</source>
            <translation>Fehler des eigenen Leitfadens</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <source>Choose another in the settings</source>
            <translation>In den Einstellungen einen anderen wählen</translation>
        </message>
        <message>
            <source>The playbook has no faults now, and is in use.</source>
            <translation>Der Leitfaden ist jetzt fehlerfrei und in Gebrauch.</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, Version {version}</translation>
        </message>
        <message>
            <source>{steps} steps, {phrases} phrases, {outcomes} outcomes</source>
            <translation>{steps} Schritte, {phrases} Sätze, {outcomes} Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>PlaybookSetting</name>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Use the built-in one</source>
            <translation>Den eingebauten nutzen</translation>
        </message>
        <message>
            <source>About the playbook</source>
            <translation>Über den Leitfaden</translation>
        </message>
        <message>
            <source>The playbook that comes with Callside</source>
            <translation>Der Leitfaden, der zu Callside gehört</translation>
        </message>
        <message>
            <source>{title}, version {version}: no faults.</source>
            <translation>{title}, Version {version}: keine Fehler.</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s); the playbook in use stays. The first:</source>
            <translation>
                <numerusform>%n Fehler; der Leitfaden in Gebrauch bleibt. Der erste:</numerusform>
                <numerusform>%n Fehler; der Leitfaden in Gebrauch bleibt. Die ersten:</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a playbook</source>
            <translation>Leitfaden wählen</translation>
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation>Leitfäden (*.toml)</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Your log is there, whole and unchanged.</source>
            <translation>Ihr Protokoll ist da, vollständig und unverändert.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Your log was not touched.</source>
            <translation>Ihr Protokoll wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>The key of your log is no longer in {backend}.</source>
            <translation>Der Schlüssel Ihres Protokolls ist nicht mehr in {backend}.</translation>
        </message>
        <message>
            <source>Enter your recovery code. No new key is made: it would not fit your log.</source>
            <translation>Geben Sie Ihren Wiederherstellungscode ein. Ein neuer Schlüssel wird nicht angelegt: Er passte nicht zu Ihrem Protokoll.</translation>
        </message>
        <message>
            <source>The key does not fit this log.</source>
            <translation>Der Schlüssel passt nicht zu diesem Protokoll.</translation>
        </message>
        <message>
            <source>Enter your recovery code, or use the right key.</source>
            <translation>Geben Sie Ihren Wiederherstellungscode ein, oder nehmen Sie den richtigen Schlüssel.</translation>
        </message>
        <message>
            <source>The key of your log in {backend} is garbled.</source>
            <translation>Der Schlüssel Ihres Protokolls in {backend} ist unlesbar.</translation>
        </message>
        <message>
            <source>Enter your recovery code.</source>
            <translation>Geben Sie Ihren Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <source>{backend} took the key of your log but did not keep it.</source>
            <translation>Der Schlüssel Ihres Protokolls wurde in {backend} abgelegt, ist dort aber nicht geblieben.</translation>
        </message>
        <message>
            <source>No log was made with a key that would be lost.</source>
            <translation>Mit einem Schlüssel, der verloren ginge, wurde kein Protokoll angelegt.</translation>
        </message>
        <message>
            <source>Protect your log with a passphrase, or try again.</source>
            <translation>Schützen Sie Ihr Protokoll mit einer Passphrase, oder versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The key of your log is kept in {former}, but this computer now uses {now}.</source>
            <translation>Der Schlüssel Ihres Protokolls liegt in {former}; dieser Computer arbeitet jetzt aber mit {now}.</translation>
        </message>
        <message>
            <source>Start the former keyring and try again, or enter your recovery code: the key is then kept in the present one.</source>
            <translation>Starten Sie den früheren Schlüsselbund und versuchen Sie es erneut, oder geben Sie Ihren Wiederherstellungscode ein: Der Schlüssel kommt dann in den jetzigen.</translation>
        </message>
        <message>
            <source>Your keyring is locked.</source>
            <translation>Ihr Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{backend} did not answer ({said}).</source>
            <translation>Keine Antwort von {backend} ({said}).</translation>
        </message>
        <message>
            <source>Try again; if it stays so, enter your recovery code.</source>
            <translation>Versuchen Sie es erneut; wenn es so bleibt, geben Sie Ihren Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <source>Your keyring did not answer in time.</source>
            <translation>Ihr Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>A dialog of your desktop may be waiting for its password: answer it, then try again.</source>
            <translation>Vielleicht wartet ein Fenster Ihrer Arbeitsoberfläche auf sein Passwort: Beantworten Sie es, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is no keyring here that keeps secrets safe (found: {backend}).</source>
            <translation>Hier gibt es keinen Schlüsselbund, der Geheimnisse sicher aufbewahrt (gefunden: {backend}).</translation>
        </message>
        <message>
            <source>Nothing was written, and no key was put anywhere.</source>
            <translation>Es wurde nichts geschrieben und nirgends ein Schlüssel abgelegt.</translation>
        </message>
        <message>
            <source>Start your desktop's keyring and try again, or use a passphrase.</source>
            <translation>Starten Sie den Schlüsselbund Ihrer Arbeitsoberfläche und versuchen Sie es erneut, oder nutzen Sie eine Passphrase.</translation>
        </message>
        <message>
            <source>Your log is protected by a passphrase.</source>
            <translation>Ihr Protokoll ist durch eine Passphrase geschützt.</translation>
        </message>
        <message>
            <source>Enter the passphrase to open it.</source>
            <translation>Geben Sie die Passphrase ein, um es zu öffnen.</translation>
        </message>
        <message>
            <source>Your log is protected by a passphrase, and nobody can be asked here.</source>
            <translation>Ihr Protokoll ist durch eine Passphrase geschützt, und hier lässt sich niemand fragen.</translation>
        </message>
        <message>
            <source>Run the command in a terminal, or name a file with --passphrase-file.</source>
            <translation>Rufen Sie den Befehl in einem Terminal auf, oder nennen Sie mit --passphrase-file eine Datei.</translation>
        </message>
        <message>
            <source>Others can read the file with the passphrase: {file}</source>
            <translation>Andere können die Datei mit der Passphrase lesen: {file}</translation>
        </message>
        <message>
            <source>The passphrase does not fit.</source>
            <translation>Die Passphrase passt nicht.</translation>
        </message>
        <message>
            <source>Try again; mind capitals and the keyboard's language.</source>
            <translation>Versuchen Sie es erneut; achten Sie auf Großschreibung und Tastatursprache.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>Die Passphrase ist zu kurz.</translation>
        </message>
        <message>
            <source>Use {fewest} characters at least.</source>
            <translation>Nehmen Sie mindestens {fewest} Zeichen.</translation>
        </message>
        <message>
            <source>The file with the sealed key is damaged: {file}</source>
            <translation>Die Datei mit dem versiegelten Schlüssel ist beschädigt: {file}</translation>
        </message>
        <message>
            <source>Enter your recovery code and choose a new passphrase.</source>
            <translation>Geben Sie Ihren Wiederherstellungscode ein und wählen Sie eine neue Passphrase.</translation>
        </message>
        <message>
            <source>The key of this log is in a file named {backend}.</source>
            <translation>Der Schlüssel dieses Protokolls liegt in einer Datei namens {backend}.</translation>
        </message>
        <message>
            <source>Start with --key-file and that file, or enter your recovery code.</source>
            <translation>Starten Sie mit --key-file und dieser Datei, oder geben Sie Ihren Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <source>There is no key file: {file}</source>
            <translation>Es gibt keine Schlüsseldatei: {file}</translation>
        </message>
        <message>
            <source>Bring the file back, or name the right one.</source>
            <translation>Holen Sie die Datei zurück, oder nennen Sie die richtige.</translation>
        </message>
        <message>
            <source>This is no key file: {file}</source>
            <translation>Das ist keine Schlüsseldatei: {file}</translation>
        </message>
        <message>
            <source>Name the file that was made with the log.</source>
            <translation>Nennen Sie die Datei, die mit dem Protokoll angelegt wurde.</translation>
        </message>
        <message>
            <source>Others can read the key file: {file}</source>
            <translation>Andere können die Schlüsseldatei lesen: {file}</translation>
        </message>
        <message>
            <source>Let only its owner read it (chmod 600), then try again.</source>
            <translation>Nur wem sie gehört, darf sie lesen (chmod 600); versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>There is a key file already, with another key: {file}</source>
            <translation>Es gibt schon eine Schlüsseldatei, mit einem anderen Schlüssel: {file}</translation>
        </message>
        <message>
            <source>It was not overwritten.</source>
            <translation>Sie wurde nicht überschrieben.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>There is a slip in group {groups} of the code.</source>
            <translation>In Gruppe {groups} des Codes steckt ein Tippfehler.</translation>
        </message>
        <message>
            <source>Compare it with your sheet and type it again.</source>
            <translation>Vergleichen Sie mit Ihrem Blatt und geben Sie den Code noch einmal ein.</translation>
        </message>
        <message>
            <source>The code has {needed} letters and digits; you typed {symbols}.</source>
            <translation>Der Code hat {needed} Buchstaben und Ziffern; Sie haben {symbols} eingegeben.</translation>
        </message>
        <message>
            <source>This code belongs to another log, or was replaced.</source>
            <translation>Dieser Code gehört zu einem anderen Protokoll oder wurde ersetzt.</translation>
        </message>
        <message>
            <source>Use the newest sheet you have of this log.</source>
            <translation>Nehmen Sie das neueste Blatt, das Sie von diesem Protokoll haben.</translation>
        </message>
        <message>
            <source>The file that the code opens is not there: {file}</source>
            <translation>Die Datei, die der Code öffnet, ist nicht da: {file}</translation>
        </message>
        <message>
            <source>Bring it back from a copy of the folder, or ask your IT.</source>
            <translation>Holen Sie sie aus einer Kopie des Ordners zurück, oder fragen Sie Ihre IT.</translation>
        </message>
        <message>
            <source>The file that the code opens is damaged: {file}</source>
            <translation>Die Datei, die der Code öffnet, ist beschädigt: {file}</translation>
        </message>
        <message>
            <source>The recovery key that your IT has set is no such key.</source>
            <translation>Der Wiederherstellungsschlüssel, den Ihre IT vorgibt, ist keiner.</translation>
        </message>
        <message>
            <source>Tell your IT: the policy has to name an age public key.</source>
            <translation>Sagen Sie Ihrer IT: Die Richtlinie muss einen öffentlichen age-Schlüssel nennen.</translation>
        </message>
        <message>
            <source>Your text is kept here; trying again.</source>
            <translation>Ihr Text ist hier aufgehoben; es wird weiter versucht.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Your log is as it was.</source>
            <translation>Ihr Protokoll ist, wie es war.</translation>
        </message>
        <message>
            <source>Your log is open in a window or in another command.</source>
            <translation>Ihr Protokoll ist in einem Fenster oder von einem anderen Befehl geöffnet.</translation>
        </message>
        <message>
            <source>Close Callside and try again, or do it on the page of the open window.</source>
            <translation>Schließen Sie Callside und versuchen Sie es erneut, oder nutzen Sie die Seite im offenen Fenster.</translation>
        </message>
        <message>
            <source>There is no such backup: {file}</source>
            <translation>Diese Sicherung gibt es nicht: {file}</translation>
        </message>
        <message>
            <source>List the backups to see their names.</source>
            <translation>Lassen Sie die Sicherungen auflisten, um ihre Namen zu sehen.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <source>Make one now; the window makes them by itself.</source>
            <translation>Machen Sie jetzt eine; das Fenster macht sie von selbst.</translation>
        </message>
        <message>
            <source>This backup cannot be read: it is damaged, or of another log.</source>
            <translation>Diese Sicherung lässt sich nicht lesen: Sie ist beschädigt oder gehört zu einem anderen Protokoll.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Wählen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>The folder for backups is not there: {folder}</source>
            <translation>Der Ordner für Sicherungen ist nicht da: {folder}</translation>
        </message>
        <message>
            <source>The backups beside your log are made as always.</source>
            <translation>Die Sicherungen neben Ihrem Protokoll werden wie immer gemacht.</translation>
        </message>
        <message>
            <source>Plug the disk in, or name another folder.</source>
            <translation>Schließen Sie den Datenträger an, oder nennen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The keys of older backups cannot be read ({file}).</source>
            <translation>Die Schlüssel älterer Sicherungen lassen sich nicht lesen ({file}).</translation>
        </message>
        <message>
            <source>Your log and the newer backups are not touched by that.</source>
            <translation>Ihr Protokoll und die neueren Sicherungen sind davon nicht betroffen.</translation>
        </message>
        <message>
            <source>Take that file from the second folder for backups, or move it away.</source>
            <translation>Holen Sie diese Datei aus dem zweiten Ordner für Sicherungen, oder verschieben Sie sie.</translation>
        </message>
        <message>
            <source>Bringing a backup back needs your yes.</source>
            <translation>Das Zurückholen einer Sicherung braucht Ihr Ja.</translation>
        </message>
        <message>
            <source>Add --yes when you have read what would be lost.</source>
            <translation>Fügen Sie --yes hinzu, wenn Sie gelesen haben, was verloren ginge.</translation>
        </message>
        <message>
            <source>A call is open.</source>
            <translation>Ein Anruf ist offen.</translation>
        </message>
        <message>
            <source>Close the call first; this can wait.</source>
            <translation>Schließen Sie zuerst den Anruf; das hier kann warten.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>Es wurde angehalten.</translation>
        </message>
        <message>
            <source>Begin again whenever you like.</source>
            <translation>Beginnen Sie neu, wann immer Sie möchten.</translation>
        </message>
        <message>
            <source>The program's database library cannot encrypt.</source>
            <translation>Die Datenbankbibliothek des Programms kann nicht verschlüsseln.</translation>
        </message>
        <message>
            <source>Your log was not touched, and nothing was written.</source>
            <translation>Ihr Protokoll wurde nicht angetastet und nichts geschrieben.</translation>
        </message>
        <message>
            <source>Ask your IT to install Callside again.</source>
            <translation>Bitten Sie Ihre IT, Callside neu zu installieren.</translation>
        </message>
        <message>
            <source>The program's database library is too old ({sqlite}; {needed} is needed). Older ones can damage a log.</source>
            <translation>Die Datenbankbibliothek des Programms ist zu alt ({sqlite}; nötig ist {needed}). Ältere können ein Protokoll beschädigen.</translation>
        </message>
        <message>
            <source>The log refused a safety setting ({settings}).</source>
            <translation>Das Protokoll hat eine Sicherheitseinstellung verweigert ({settings}).</translation>
        </message>
        <message>
            <source>There is no log here ({file}).</source>
            <translation>Hier ist kein Protokoll ({file}).</translation>
        </message>
        <message>
            <source>Nothing was made and nothing was changed.</source>
            <translation>Es wurde nichts angelegt und nichts geändert.</translation>
        </message>
        <message>
            <source>Check the profile's folder, or restore a backup.</source>
            <translation>Prüfen Sie den Ordner des Profils, oder holen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>There is a log here already ({file}).</source>
            <translation>Hier ist schon ein Protokoll ({file}).</translation>
        </message>
        <message>
            <source>Open that log, or choose another profile.</source>
            <translation>Öffnen Sie dieses Protokoll, oder wählen Sie ein anderes Profil.</translation>
        </message>
        <message>
            <source>The file of your log is not encrypted ({file}).</source>
            <translation>Die Datei Ihres Protokolls ist nicht verschlüsselt ({file}).</translation>
        </message>
        <message>
            <source>It was not opened and not changed.</source>
            <translation>Sie wurde nicht geöffnet und nicht geändert.</translation>
        </message>
        <message>
            <source>Callside never writes such a file: another program put it there. Move it away, or bring back the newest good backup.</source>
            <translation>Callside schreibt nie eine solche Datei: Ein anderes Programm hat sie dort abgelegt. Verschieben Sie sie, oder holen Sie die neueste gute Sicherung zurück.</translation>
        </message>
        <message>
            <source>Your log is damaged.</source>
            <translation>Ihr Protokoll ist beschädigt.</translation>
        </message>
        <message>
            <source>It was not changed, and your backups are untouched.</source>
            <translation>Es wurde nicht geändert, und Ihre Sicherungen sind unberührt.</translation>
        </message>
        <message>
            <source>Bring back the newest good backup, or ask your IT.</source>
            <translation>Holen Sie die neueste gute Sicherung zurück, oder fragen Sie Ihre IT.</translation>
        </message>
        <message>
            <source>Your log cannot be read: the key does not fit, or its start is damaged.</source>
            <translation>Ihr Protokoll lässt sich nicht lesen: Der Schlüssel passt nicht, oder sein Anfang ist beschädigt.</translation>
        </message>
        <message>
            <source>Enter the recovery code, or bring back a backup.</source>
            <translation>Geben Sie den Wiederherstellungscode ein, oder holen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>Records in your log do not fit together ({tables}).</source>
            <translation>Einträge in Ihrem Protokoll passen nicht zueinander ({tables}).</translation>
        </message>
        <message>
            <source>A backup was made before; nothing is lost.</source>
            <translation>Vorher wurde eine Sicherung gemacht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>This file is no log of Callside ({file}).</source>
            <translation>Diese Datei ist kein Protokoll von Callside ({file}).</translation>
        </message>
        <message>
            <source>It was not changed.</source>
            <translation>Sie wurde nicht geändert.</translation>
        </message>
        <message>
            <source>Choose another profile, or move that file away.</source>
            <translation>Wählen Sie ein anderes Profil, oder verschieben Sie diese Datei.</translation>
        </message>
        <message>
            <source>A newer Callside has written your log (version {found}; this one knows {known}).</source>
            <translation>Ein neueres Callside hat Ihr Protokoll geschrieben (Version {found}; dieses kennt {known}).</translation>
        </message>
        <message>
            <source>It was not changed, so that nothing newer gets lost.</source>
            <translation>Es wurde nicht geändert, damit nichts Neueres verloren geht.</translation>
        </message>
        <message>
            <source>Start the newer Callside, or ask your IT to update this one.</source>
            <translation>Starten Sie das neuere Callside, oder bitten Sie Ihre IT, dieses zu aktualisieren.</translation>
        </message>
        <message>
            <source>Your log is of an older version and its folder cannot be written.</source>
            <translation>Ihr Protokoll hat eine ältere Version, und sein Ordner ist nicht beschreibbar.</translation>
        </message>
        <message>
            <source>Make the folder writable, then try again: the log is brought up to date.</source>
            <translation>Machen Sie den Ordner beschreibbar, und versuchen Sie es erneut: Das Protokoll wird dann auf den neuen Stand gebracht.</translation>
        </message>
        <message>
            <source>A backup could not be proved good.</source>
            <translation>Eine Sicherung ließ sich nicht als gut bestätigen.</translation>
        </message>
        <message>
            <source>Your log and the earlier backups are unchanged.</source>
            <translation>Ihr Protokoll und die früheren Sicherungen sind unverändert.</translation>
        </message>
        <message>
            <source>Check that the disk has room, then try again.</source>
            <translation>Prüfen Sie, ob auf dem Datenträger Platz ist, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>Free some space; nothing else is needed.</source>
            <translation>Geben Sie Platz frei; mehr ist nicht nötig.</translation>
        </message>
        <message>
            <source>The disk reports an error.</source>
            <translation>Der Datenträger meldet einen Fehler.</translation>
        </message>
        <message>
            <source>Save a copy of your text elsewhere, and tell your IT about the disk.</source>
            <translation>Sichern Sie eine Kopie Ihres Texts woanders, und sagen Sie Ihrer IT, was der Datenträger meldet.</translation>
        </message>
        <message>
            <source>This profile lies on a network disk ({kind}), where a log can be damaged without anybody noticing: {folder}</source>
            <translation>Dieses Profil liegt auf einem Netzlaufwerk ({kind}), wo ein Protokoll unbemerkt beschädigt werden kann: {folder}</translation>
        </message>
        <message>
            <source>Nothing was read, made or changed there.</source>
            <translation>Dort wurde nichts gelesen, angelegt oder geändert.</translation>
        </message>
        <message>
            <source>Start with --profile and a folder on a disk of this machine; backups may go to the network. Your IT can allow this one: “shared_disk” in settings.json.</source>
            <translation>Starten Sie mit --profile und einem Ordner auf einem Datenträger dieses Computers; Sicherungen dürfen ins Netz. Ihre IT kann diesen Ordner zulassen: „shared_disk“ in settings.json.</translation>
        </message>
        <message>
            <source>Another program holds your log.</source>
            <translation>Ein anderes Programm hält Ihr Protokoll fest.</translation>
        </message>
        <message>
            <source>Wait for a backup or virus scan to end.</source>
            <translation>Warten Sie, bis eine Sicherung oder ein Virenscan fertig ist.</translation>
        </message>
        <message>
            <source>The file of your log is gone: deleted, or taken by a virus scanner.</source>
            <translation>Die Datei Ihres Protokolls ist weg: gelöscht, oder von einem Virenscanner entfernt.</translation>
        </message>
        <message>
            <source>Save a copy of your text, and ask your IT to put the file back: {file}</source>
            <translation>Sichern Sie eine Kopie Ihres Textes, und bitten Sie Ihre IT, die Datei zurückzulegen: {file}</translation>
        </message>
        <message>
            <source>Your log can be read but not written.</source>
            <translation>Ihr Protokoll lässt sich lesen, aber nicht schreiben.</translation>
        </message>
        <message>
            <source>What is in it is safe. New text is kept only here.</source>
            <translation>Was darin steht, ist sicher. Neuer Text wird nur hier aufgehoben.</translation>
        </message>
        <message>
            <source>Make the folder writable: {folder}</source>
            <translation>Machen Sie den Ordner beschreibbar: {folder}</translation>
        </message>
        <message>
            <source>Your log could not be written ({reason}).</source>
            <translation>Ihr Protokoll ließ sich nicht schreiben ({reason}).</translation>
        </message>
        <message>
            <source>Save a copy of your text elsewhere, and tell your IT.</source>
            <translation>Sichern Sie eine Kopie Ihres Texts woanders, und sagen Sie es Ihrer IT.</translation>
        </message>
        <message>
            <source>The file cannot be read: {path}</source>
            <translation>Die Datei lässt sich nicht lesen: {path}</translation>
        </message>
        <message>
            <source>Check its name and whether you may read it.</source>
            <translation>Prüfen Sie ihren Namen und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>The file cannot be written: {path}</source>
            <translation>Die Datei lässt sich nicht schreiben: {path}</translation>
        </message>
        <message>
            <source>Your log is unchanged.</source>
            <translation>Ihr Protokoll ist unverändert.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Wählen Sie einen anderen Ort, oder geben Sie Platz frei.</translation>
        </message>
        <message>
            <source>There is a file of that name already: {path}</source>
            <translation>Eine Datei dieses Namens gibt es schon: {path}</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Something went wrong ({code}).</source>
            <translation>Etwas ist schiefgegangen ({code}).</translation>
        </message>
        <message>
            <source>What was saved before is unchanged.</source>
            <translation>Was vorher gesichert wurde, ist unverändert.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your IT the code above.</source>
            <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, nennen Sie Ihrer IT den Code oben.</translation>
        </message>
        <message>
            <source>the Secret Service keyring</source>
            <translation>dem Schlüsselbund (Secret Service)</translation>
        </message>
        <message>
            <source>KWallet</source>
            <translation>KWallet</translation>
        </message>
        <message>
            <source>the macOS keychain</source>
            <translation>dem Schlüsselbund von macOS</translation>
        </message>
        <message>
            <source>the Windows credential store</source>
            <translation>der Windows-Anmeldeinformationsverwaltung</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>one that keeps nothing</source>
            <translation>einer, der nichts aufbewahrt</translation>
        </message>
        <message>
            <source>one that keeps secrets in plain text</source>
            <translation>einer, der Geheimnisse im Klartext aufbewahrt</translation>
        </message>
        <message>
            <source>Callside is open already, and its window does not answer.</source>
            <translation>Callside ist schon offen, und sein Fenster antwortet nicht.</translation>
        </message>
        <message>
            <source>Close that window, then start Callside again.</source>
            <translation>Schließen Sie dieses Fenster, und starten Sie Callside neu.</translation>
        </message>
        <message>
            <source>The profile's folder cannot be used: {folder}</source>
            <translation>Der Ordner des Profils ist nicht nutzbar: {folder}</translation>
        </message>
        <message>
            <source>Choose another folder, or ask whom it belongs to.</source>
            <translation>Wählen Sie einen anderen Ordner, oder fragen Sie, wem er gehört.</translation>
        </message>
        <message>
            <source>The page “{page}” could not be shown ({kind}).</source>
            <translation>Die Seite „{page}“ ließ sich nicht zeigen ({kind}).</translation>
        </message>
        <message>
            <source>Your notes and calls are safe, and the rest works on.</source>
            <translation>Ihre Notizen und Anrufe sind sicher, und alles andere läuft weiter.</translation>
        </message>
        <message>
            <source>Go back, or open the page again.</source>
            <translation>Gehen Sie zurück, oder öffnen Sie die Seite noch einmal.</translation>
        </message>
        <message>
            <source>Something in the program went wrong ({reason}).</source>
            <translation>Im Programm ist etwas schiefgegangen ({reason}).</translation>
        </message>
        <message>
            <source>Your notes are safe, and you can go on.</source>
            <translation>Ihre Notizen sind sicher, und Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>If it happens again, tell your IT.</source>
            <translation>Wenn es wieder geschieht, sagen Sie es Ihrer IT.</translation>
        </message>
        <message>
            <source>Your settings cannot be read: {path}</source>
            <translation>Ihre Einstellungen lassen sich nicht lesen: {path}</translation>
        </message>
        <message>
            <source>The usual settings are in force; the file is unchanged.</source>
            <translation>Es gelten die üblichen Einstellungen; die Datei ist unverändert.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then start again.</source>
            <translation>Reparieren oder entfernen Sie die Datei, und starten Sie neu.</translation>
        </message>
        <message>
            <source>Your settings could not be saved: {path}</source>
            <translation>Ihre Einstellungen ließen sich nicht speichern: {path}</translation>
        </message>
        <message>
            <source>They are in force until you close the window.</source>
            <translation>Sie gelten, bis Sie das Fenster schließen.</translation>
        </message>
        <message>
            <source>Free some space, or make the folder writable.</source>
            <translation>Geben Sie Platz frei, oder machen Sie den Ordner beschreibbar.</translation>
        </message>
        <message>
            <source>The setting “{key}” cannot have this value.</source>
            <translation>Die Einstellung „{key}“ kann diesen Wert nicht haben.</translation>
        </message>
        <message>
            <source>The value before it stays in force.</source>
            <translation>Der bisherige Wert gilt weiter.</translation>
        </message>
        <message>
            <source>Choose another value.</source>
            <translation>Wählen Sie einen anderen Wert.</translation>
        </message>
        <message>
            <source>The playbook has faults: {path}</source>
            <translation>Der Leitfaden hat Fehler: {path}</translation>
        </message>
        <message>
            <source>The playbook in force stays.</source>
            <translation>Der geltende Leitfaden bleibt.</translation>
        </message>
        <message>
            <source>Mend what is listed, then choose the file again.</source>
            <translation>Beheben Sie, was unten steht, und wählen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>There is a log in this profile already: {path}</source>
            <translation>In diesem Profil ist schon ein Protokoll: {path}</translation>
        </message>
        <message>
            <source>Nothing was added to it.</source>
            <translation>Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Name an empty folder for the demonstration.</source>
            <translation>Nennen Sie einen leeren Ordner für die Vorführung.</translation>
        </message>
        <message>
            <source>No call fits that.</source>
            <translation>Kein Anruf passt dazu.</translation>
        </message>
        <message>
            <source>List the calls to see their ids.</source>
            <translation>Lassen Sie die Anrufe auflisten, um ihre Kennungen zu sehen.</translation>
        </message>
        <message>
            <source>The conversations cannot be read: {path}</source>
            <translation>Die Gespräche lassen sich nicht lesen: {path}</translation>
        </message>
        <message>
            <source>Check the file's name and whether you may read it.</source>
            <translation>Prüfen Sie den Namen der Datei und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>Line {line} of {path} is no conversation in turns ({reason}).</source>
            <translation>Zeile {line} von {path} ist kein Gespräch in Beiträgen ({reason}).</translation>
        </message>
        <message>
            <source>Mend that line; docs/rehearsal.md shows the shape.</source>
            <translation>Berichtigen Sie diese Zeile; docs/rehearsal.md zeigt die Form.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>Das ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Write it as name@example.org.</source>
            <translation>Schreiben Sie sie wie name@example.org.</translation>
        </message>
        <message>
            <source>A line break stands where none may be ({field}).</source>
            <translation>Ein Zeilenumbruch steht, wo keiner sein darf ({field}).</translation>
        </message>
        <message>
            <source>Write it in one line.</source>
            <translation>Schreiben Sie es in eine Zeile.</translation>
        </message>
        <message>
            <source>The subject is too long ({length}; {limit} fit).</source>
            <translation>Der Betreff ist zu lang ({length}; es passen {limit}).</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The e-mail is too long to hand to the mail program.</source>
            <translation>Die E-Mail ist zu lang, um sie dem Mailprogramm zu übergeben.</translation>
        </message>
        <message>
            <source>Save it as a file and open that.</source>
            <translation>Speichern Sie sie als Datei, und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>No day of the week is a working day.</source>
            <translation>Kein Tag der Woche ist ein Arbeitstag.</translation>
        </message>
        <message>
            <source>Name one at least.</source>
            <translation>Nennen Sie mindestens einen.</translation>
        </message>
        <message>
            <source>The day begins ({opens}) after it ends ({closes}).</source>
            <translation>Der Tag beginnt ({opens}) nach seinem Ende ({closes}).</translation>
        </message>
        <message>
            <source>Set an earlier beginning or a later end.</source>
            <translation>Wählen Sie einen früheren Beginn oder ein späteres Ende.</translation>
        </message>
        <message>
            <source>“{text}” is no time of day.</source>
            <translation>„{text}“ ist keine Uhrzeit.</translation>
        </message>
        <message>
            <source>Write it as 09:00 or 17:30.</source>
            <translation>Schreiben Sie sie wie 09:00 oder 17:30.</translation>
        </message>
        <message>
            <source>No holidays are known for “{country} {subdivision}”.</source>
            <translation>Für „{country} {subdivision}“ sind keine Feiertage bekannt.</translation>
        </message>
        <message>
            <source>Use the two letters of the country, as in DE, GB or US.</source>
            <translation>Nehmen Sie die zwei Buchstaben des Landes, wie DE, GB oder US.</translation>
        </message>
        <message>
            <source>“{word}” is no day of the week.</source>
            <translation>„{word}“ ist kein Wochentag.</translation>
        </message>
        <message>
            <source>Write the days as in “mon tue wed thu fri”.</source>
            <translation>Schreiben Sie die Tage wie in „mon tue wed thu fri“.</translation>
        </message>
        <message>
            <source>This address cannot be used.</source>
            <translation>Diese Adresse lässt sich nicht nutzen.</translation>
        </message>
        <message>
            <source>Write it as https://example.org/?account={{account}}.</source>
            <translation>Schreiben Sie sie wie https://example.org/?account={{account}}.</translation>
        </message>
        <message>
            <source>Only addresses with https:// or http:// can be opened.</source>
            <translation>Nur Adressen mit https:// oder http:// lassen sich öffnen.</translation>
        </message>
        <message>
            <source>Begin it with https://.</source>
            <translation>Beginnen Sie sie mit https://.</translation>
        </message>
        <message>
            <source>{{{field}}} is nothing that a call has.</source>
            <translation>{{{field}}} gibt es bei einem Anruf nicht.</translation>
        </message>
        <message>
            <source>Use {{number}}, {{name}}, {{account}}, {{order}} or {{call}}.</source>
            <translation>Nehmen Sie {{number}}, {{name}}, {{account}}, {{order}} oder {{call}}.</translation>
        </message>
        <message>
            <source>The call has no {field} yet.</source>
            <translation>Im Anruf fehlt noch: {field}.</translation>
        </message>
        <message>
            <source>Fill it in, then open the link again.</source>
            <translation>Tragen Sie es ein, und öffnen Sie den Link noch einmal.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>Die Adresse ist zu lang.</translation>
        </message>
        <message>
            <source>“{region}” is no country with telephone numbers.</source>
            <translation>„{region}“ ist kein Land mit Rufnummern.</translation>
        </message>
        <message>
            <source>Quick lines are not understood in this language yet.</source>
            <translation>Schnelleingaben werden in dieser Sprache noch nicht verstanden.</translation>
        </message>
        <message>
            <source>Add the promise or follow-up by its button.</source>
            <translation>Fügen Sie die Zusage oder Folgeaufgabe über die Schaltfläche hinzu.</translation>
        </message>
        <message>
            <source>The template “{name}” has a fault ({reason}).</source>
            <translation>Die Vorlage „{name}“ hat einen Fehler ({reason}).</translation>
        </message>
        <message>
            <source>Mend the house's template, or remove it.</source>
            <translation>Berichtigen Sie die eigene Vorlage, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>Calls can be taken down by hand as always; only their cards do not come.</source>
            <translation>Anrufe lassen sich wie immer von Hand aufnehmen; nur ihre Karten kommen nicht.</translation>
        </message>
        <message>
            <source>Callside tries again by itself in {seconds} s. If it stays so, check address and port.</source>
            <translation>Callside versucht es in {seconds} s von selbst erneut. Bleibt es so, prüfen Sie Adresse und Port.</translation>
        </message>
        <message>
            <source>The file is unchanged.</source>
            <translation>Die Datei ist unverändert.</translation>
        </message>
        <message>
            <source>The telephone exchange does not answer: {host}, port {port} ({reason}).</source>
            <translation>Die Telefonanlage antwortet nicht: {host}, Port {port} ({reason}).</translation>
        </message>
        <message>
            <source>The telephone exchange {host} ended the connection.</source>
            <translation>Die Telefonanlage {host} hat die Verbindung beendet.</translation>
        </message>
        <message>
            <source>The telephone exchange {host} has fallen silent.</source>
            <translation>Die Telefonanlage {host} ist verstummt.</translation>
        </message>
        <message>
            <source>What answers at {host} is not an Asterisk exchange.</source>
            <translation>Was unter {host} antwortet, ist keine Asterisk-Anlage.</translation>
        </message>
        <message>
            <source>No name and no password was sent to it.</source>
            <translation>Kein Name und kein Passwort wurde dorthin gesendet.</translation>
        </message>
        <message>
            <source>Check the port: 5039 is usual with TLS, 5038 without. A TLS port needs “encrypted”.</source>
            <translation>Prüfen Sie den Port: Mit TLS ist 5039 üblich, ohne 5038. Ein TLS-Port braucht „Verschlüsselt“.</translation>
        </message>
        <message>
            <source>What {host} sends cannot be understood.</source>
            <translation>Was {host} sendet, ist nicht zu verstehen.</translation>
        </message>
        <message>
            <source>Callside tries again in {seconds} s. If it stays so, tell your IT.</source>
            <translation>Callside versucht es in {seconds} s erneut. Bleibt es so, sagen Sie es Ihrer IT.</translation>
        </message>
        <message>
            <source>The telephone exchange {host} does not allow a login by challenge.</source>
            <translation>Die Telefonanlage {host} erlaubt keine Anmeldung per Challenge.</translation>
        </message>
        <message>
            <source>The password was not sent.</source>
            <translation>Das Passwort wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>Your IT finds in docs/phone/asterisk.md what manager.conf has to say.</source>
            <translation>Ihre IT findet in docs/phone/asterisk.md, was in manager.conf stehen muss.</translation>
        </message>
        <message>
            <source>The telephone exchange {host} refuses the login of “{user}”.</source>
            <translation>Die Telefonanlage {host} weist die Anmeldung von „{user}“ ab.</translation>
        </message>
        <message>
            <source>It is asked again only in {seconds} s, so that it does not lock this machine out.</source>
            <translation>Der nächste Versuch folgt erst in {seconds} s, damit sie diesen Computer nicht aussperrt.</translation>
        </message>
        <message>
            <source>Check name, password and “permit” in manager.conf, then switch it off and on.</source>
            <translation>Prüfen Sie Name, Passwort und „permit“ in manager.conf, und schalten Sie es dann aus und ein.</translation>
        </message>
        <message>
            <source>The certificate of the exchange {host} is not trusted: {reason}</source>
            <translation>Dem Zertifikat der Telefonanlage {host} wird nicht vertraut: {reason}</translation>
        </message>
        <message>
            <source>Name the file of your house's own signer, or pin the certificate.</source>
            <translation>Nennen Sie die Datei der eigenen CA, oder tragen Sie den Fingerabdruck des Zertifikats ein.</translation>
        </message>
        <message>
            <source>The exchange {host} shows another certificate than the pinned one.</source>
            <translation>Die Telefonanlage {host} zeigt ein anderes Zertifikat, als der Fingerabdruck sagt.</translation>
        </message>
        <message>
            <source>Ask your IT whether it was renewed, then pin the new one.</source>
            <translation>Fragen Sie Ihre IT, ob es erneuert wurde, und tragen Sie den neuen Fingerabdruck ein.</translation>
        </message>
        <message>
            <source>No encrypted connection to {host} could be made.</source>
            <translation>Es kam keine verschlüsselte Verbindung zu {host} zustande.</translation>
        </message>
        <message>
            <source>Check that the port is the one for TLS, 5039 as a rule ({seconds} s).</source>
            <translation>Prüfen Sie, ob es der Port für TLS ist, meist 5039 ({seconds} s).</translation>
        </message>
        <message>
            <source>No certificate can be read from {path}.</source>
            <translation>Aus {path} lässt sich kein Zertifikat lesen.</translation>
        </message>
        <message>
            <source>Name a PEM file with the certificate of the signer.</source>
            <translation>Nennen Sie eine PEM-Datei mit dem Zertifikat der CA.</translation>
        </message>
        <message>
            <source>This machine has no library for encrypted connections.</source>
            <translation>Auf diesem Computer fehlt die Bibliothek für verschlüsselte Verbindungen.</translation>
        </message>
        <message>
            <source>Ask your IT to install OpenSSL 3.</source>
            <translation>Bitten Sie Ihre IT, OpenSSL 3 zu installieren.</translation>
        </message>
        <message>
            <source>The telephone exchange is not set up: {missing}</source>
            <translation>Die Telefonanlage ist nicht eingerichtet: {missing}</translation>
        </message>
        <message>
            <source>Fill in host, user and devices of the exchange.</source>
            <translation>Tragen Sie Adresse, Konto und Telefone der Anlage ein.</translation>
        </message>
        <message>
            <source>The pin of the certificate is not a SHA-256.</source>
            <translation>Der Fingerabdruck des Zertifikats ist kein SHA-256.</translation>
        </message>
        <message>
            <source>It has 64 characters, 0 to 9 and A to F.</source>
            <translation>Er hat 64 Zeichen, 0 bis 9 und A bis F.</translation>
        </message>
        <message>
            <source>There is no password of the exchange in your keyring.</source>
            <translation>In Ihrem Schlüsselbund liegt kein Passwort der Telefonanlage.</translation>
        </message>
        <message>
            <source>Write it once on the page Telephone, or give it to callside phone secret.</source>
            <translation>Tragen Sie es einmal auf der Seite Telefon ein, oder über callside phone secret.</translation>
        </message>
        <message>
            <source>This is no saved stream of a telephone: {path}</source>
            <translation>Das ist kein gespeicherter Datenstrom eines Telefons: {path}</translation>
        </message>
        <message>
            <source>docs/commands.md tells what can be read.</source>
            <translation>In docs/commands.md steht, was gelesen werden kann.</translation>
        </message>
        <message>
            <source>Line {line} of the stream cannot be read: {path}</source>
            <translation>Zeile {line} des Datenstroms ist nicht lesbar: {path}</translation>
        </message>
        <message>
            <source>Remove that line from a copy, or ask for the file again.</source>
            <translation>Löschen Sie die Zeile in einer Kopie, oder lassen Sie sich die Datei noch einmal geben.</translation>
        </message>
        <message>
            <source>A newer Callside has recorded this stream: {path}</source>
            <translation>Ein neueres Callside hat diesen Datenstrom aufgezeichnet: {path}</translation>
        </message>
        <message>
            <source>Read it with that version.</source>
            <translation>Lesen Sie ihn mit jener Version.</translation>
        </message>
        <message>
            <source>The stream has more than {megabytes} MB: {path}</source>
            <translation>Der Datenstrom hat mehr als {megabytes} MB: {path}</translation>
        </message>
        <message>
            <source>Cut a piece out of it, and read that.</source>
            <translation>Schneiden Sie ein Stück heraus, und lesen Sie dieses.</translation>
        </message>
        <message>
            <source>The recording has reached its largest size: {path}</source>
            <translation>Die Aufzeichnung hat ihre größte Länge erreicht: {path}</translation>
        </message>
        <message>
            <source>It is whole up to there.</source>
            <translation>Bis dahin ist sie vollständig.</translation>
        </message>
        <message>
            <source>Record again into another file if more is wanted.</source>
            <translation>Zeichnen Sie in eine andere Datei auf, wenn mehr gebraucht wird.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed.</source>
            <translation>Nichts wurde geöffnet oder geändert.</translation>
        </message>
        <message>
            <source>Calls can be begun by hand as always.</source>
            <translation>Anrufe lassen sich wie immer von Hand beginnen.</translation>
        </message>
        <message>
            <source>Compare the line in your phone's settings with the one in Callside's.</source>
            <translation>Vergleichen Sie die Zeile in den Einstellungen Ihres Telefons mit der in Callside.</translation>
        </message>
        <message>
            <source>Your phone said something that Callside does not know.</source>
            <translation>Ihr Telefon hat etwas gemeldet, das Callside nicht kennt.</translation>
        </message>
        <message>
            <source>What came was not from Callside's own phone command.</source>
            <translation>Was ankam, stammte nicht vom Telefonbefehl von Callside.</translation>
        </message>
        <message>
            <source>Callside cannot hear your phone ({reason}).</source>
            <translation>Callside kann Ihr Telefon nicht hören ({reason}).</translation>
        </message>
        <message>
            <source>Close Callside and start it again, or ask your IT.</source>
            <translation>Schließen Sie Callside, und starten Sie es neu, oder fragen Sie Ihre IT.</translation>
        </message>
        <message>
            <source>This is not a link that Callside opens ({reason}).</source>
            <translation>Solche Links öffnet Callside nicht ({reason}).</translation>
        </message>
        <message>
            <source>Links read callside:call?number=… with digits alone.</source>
            <translation>Links lauten callside:call?number=…, nur mit Ziffern.</translation>
        </message>
        <message>
            <source>Nothing was kept, here or anywhere else.</source>
            <translation>Nichts wurde aufbewahrt, weder hier noch woanders.</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your phone's secret is too.</source>
            <translation>Ihr Schlüsselbund ist gesperrt, und damit auch das Geheimnis Ihres Telefons.</translation>
        </message>
        <message>
            <source>Unlock it, then switch this on again.</source>
            <translation>Entsperren Sie ihn, und schalten Sie dies wieder ein.</translation>
        </message>
        <message>
            <source>{backend} did not give or take your phone's secret ({said}).</source>
            <translation>Das Geheimnis Ihres Telefons ließ sich in {backend} weder lesen noch ablegen ({said}).</translation>
        </message>
        <message>
            <source>Switch this on again; if it stays so, ask your IT.</source>
            <translation>Schalten Sie dies wieder ein; bleibt es so, fragen Sie Ihre IT.</translation>
        </message>
        <message>
            <source>Start your desktop's keyring and switch this on again, or use the phone command, which needs no secret.</source>
            <translation>Starten Sie den Schlüsselbund Ihrer Arbeitsoberfläche, und schalten Sie dies wieder ein, oder nutzen Sie den Telefonbefehl, der kein Geheimnis braucht.</translation>
        </message>
        <message>
            <source>{backend} took your phone's secret but did not keep it.</source>
            <translation>Das Geheimnis Ihres Telefons wurde in {backend} abgelegt, ist dort aber nicht geblieben.</translation>
        </message>
        <message>
            <source>Unlock or repair it, then switch this on again.</source>
            <translation>Entsperren oder reparieren Sie ihn, und schalten Sie dies wieder ein.</translation>
        </message>
        <message>
            <source>This secret is too long to be kept.</source>
            <translation>Dieses Geheimnis ist zu lang, um es aufzubewahren.</translation>
        </message>
        <message>
            <source>Use one of {most} characters at most.</source>
            <translation>Nehmen Sie eines mit höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Another program on this computer uses port {port}.</source>
            <translation>Ein anderes Programm auf diesem Computer nutzt Port {port}.</translation>
        </message>
        <message>
            <source>Close that program, and Callside takes the port by itself; or choose another port here and in your phone system.</source>
            <translation>Schließen Sie dieses Programm, dann übernimmt Callside den Port von selbst; oder wählen Sie hier und in Ihrem Telefonsystem einen anderen Port.</translation>
        </message>
        <message>
            <source>This computer does not give out port {port} ({said}).</source>
            <translation>Dieser Computer gibt Port {port} nicht her ({said}).</translation>
        </message>
        <message>
            <source>Choose another port, here and in your phone system.</source>
            <translation>Wählen Sie einen anderen Port, hier und in Ihrem Telefonsystem.</translation>
        </message>
        <message>
            <source>No phone system may push calls to you yet.</source>
            <translation>Noch darf Ihnen kein Telefonsystem Anrufe melden.</translation>
        </message>
        <message>
            <source>Add one, and paste its address into its settings.</source>
            <translation>Fügen Sie eines hinzu, und setzen Sie seine Adresse in dessen Einstellungen ein.</translation>
        </message>
        <message>
            <source>baresip does not answer on port {port} of this computer.</source>
            <translation>baresip antwortet nicht an Port {port} dieses Computers.</translation>
        </message>
        <message>
            <source>Start baresip with ctrl_tcp switched on. Callside finds it by itself.</source>
            <translation>Starten Sie baresip mit eingeschaltetem ctrl_tcp. Callside findet es von selbst.</translation>
        </message>
        <message>
            <source>Another program takes baresip's one control connection.</source>
            <translation>Ein anderes Programm belegt die einzige Steuerverbindung von baresip.</translation>
        </message>
        <message>
            <source>Close that program. Callside leaves it the connection and tries again every {seconds} seconds.</source>
            <translation>Schließen Sie dieses Programm. Callside lässt ihm die Verbindung und versucht es alle {seconds} Sekunden erneut.</translation>
        </message>
        <message>
            <source>What answers on port {port} does not speak as baresip does.</source>
            <translation>Was an Port {port} antwortet, spricht nicht wie baresip.</translation>
        </message>
        <message>
            <source>Compare the port with ctrl_tcp_listen in baresip's settings.</source>
            <translation>Vergleichen Sie den Port mit ctrl_tcp_listen in den Einstellungen von baresip.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>PromiseForm</name>
        <message>
            <source>What did you promise?</source>
            <translation>Was haben Sie zugesagt?</translation>
        </message>
        <message>
            <source>Call back with the data</source>
            <translation>Mit den Daten zurückrufen</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Wie?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Did you tell them?</source>
            <translation>Haben Sie es gesagt?</translation>
        </message>
        <message>
            <source>Another promise</source>
            <translation>Weitere Zusage</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>{what} ändern</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>{what} entfernen</translation>
        </message>
        <message>
            <source>told</source>
            <translation>Bescheid gegeben</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>noch nicht gesagt</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>Promise removed: {what}</source>
            <translation>Zusage entfernt: {what}</translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Nothing to do afterwards, by the rules.</source>
            <translation>Nach den Regeln bleibt danach nichts zu tun.</translation>
        </message>
        <message>
            <source>Ticked ones are made when you close the call.</source>
            <translation>Was angehakt ist, wird beim Schließen des Anrufs angelegt.</translation>
        </message>
        <message>
            <source>{what}: {due}. Change the date</source>
            <translation>{what}: {due}. Datum ändern</translation>
        </message>
        <message>
            <source>Another date</source>
            <translation>Anderes Datum</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>weil: {why}</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
    </context>
    <context>
        <name>PushCard</name>
        <message>
            <source>Add a phone system</source>
            <translation>Telefonsystem hinzufügen</translation>
        </message>
        <message>
            <source>By a name of your choice. It gets a secret address of its own.</source>
            <translation>Mit einem Namen Ihrer Wahl. Es bekommt eine eigene, geheime Adresse.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add the phone system</source>
            <translation>Hinzufügen: das Telefonsystem</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Geben Sie zuerst einen Namen ein.</translation>
        </message>
        <message>
            <source>There is one of this name already.</source>
            <translation>Diesen Namen gibt es schon.</translation>
        </message>
        <message>
            <source>Copied. The clipboard is emptied in {seconds} s.</source>
            <translation>Kopiert. Die Zwischenablage wird in {seconds} s geleert.</translation>
        </message>
    </context>
    <context>
        <name>PushReceiver</name>
        <message>
            <source>Callside shows the caller.</source>
            <translation>Callside zeigt, wer anruft.</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>{question} In a few words</source>
            <translation>{question} In wenigen Worten</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Shared with my supervisor</source>
            <translation>Mit der Teamleitung geteilt</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Mit der Teamleitung teilen</translation>
        </message>
        <message>
            <source>{question} {share}</source>
            <translation>{question} {share}</translation>
        </message>
    </context>
    <context>
        <name>QuickRow</name>
        <message>
            <source>Enter makes it</source>
            <translation>Enter legt es an</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Make: {what}</source>
            <translation>Anlegen: {what}</translation>
        </message>
    </context>
    <context>
        <name>QuickRows</name>
        <message>
            <source>{what} · {due}</source>
            <translation>{what} · {due}</translation>
        </message>
        <message>
            <source>Made: {what}</source>
            <translation>Angelegt: {what}</translation>
        </message>
    </context>
    <context>
        <name>QuickWords</name>
        <message>
            <source>{what} · {due}</source>
            <translation>{what} · {due}</translation>
        </message>
        <message>
            <source>Priority {n}</source>
            <translation>Priorität {n}</translation>
        </message>
    </context>
    <context>
        <name>ReceiverCard</name>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
    </context>
    <context>
        <name>RecentPage</name>
        <message>
            <source>Nothing to undo: what you delete or tick off is listed here.</source>
            <translation>Nichts rückgängig zu machen: Was Sie löschen oder abhaken, steht hier.</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <translation>Papierkorb öffnen</translation>
        </message>
        <message>
            <source>Just done</source>
            <translation>Zuletzt getan</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodePage</name>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Ihr Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Key and recovery</source>
            <translation>Schlüssel und Code</translation>
        </message>
        <message>
            <source>If this computer's keyring ever loses the key of your log, this code opens it. Keep it on paper, away from the computer. Whoever has the code and your files can read your log.</source>
            <translation>Falls der Schlüsselbund dieses Computers den Schlüssel Ihres Protokolls verliert, öffnet ihn dieser Code. Bewahren Sie ihn auf Papier auf, nicht beim Computer. Wer den Code und Ihre Dateien hat, kann Ihr Protokoll lesen.</translation>
        </message>
        <message>
            <source>What to do with the code</source>
            <translation>Was mit dem Code geschieht</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Ich habe ihn</translation>
        </message>
        <message>
            <source>A new recovery code</source>
            <translation>Neuer Wiederherstellungscode</translation>
        </message>
        <message>
            <source>The code is shown once and kept nowhere. If you have lost it, make a new one; the old one then opens nothing any more.</source>
            <translation>Der Code wird einmal gezeigt und nirgends aufgehoben. Haben Sie ihn verloren, machen Sie einen neuen; der alte öffnet dann nichts mehr.</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Neuen Code machen</translation>
        </message>
        <message>
            <source>Callside recovery code

{code}

It opens the call log in this folder when the computer's keyring has lost the key:
{folder}

Keep it away from the computer.</source>
            <translation>Wiederherstellungscode für Callside

{code}

Er öffnet das Anrufprotokoll in diesem Ordner, wenn der Schlüsselbund des Computers den Schlüssel verloren hat:
{folder}

Nicht beim Computer aufbewahren.</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard again soon.</source>
            <translation>Kopiert; er verschwindet bald wieder aus der Zwischenablage.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Wiederherstellungscode speichern</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ReflectionCard</name>
        <message>
            <source>About the call</source>
            <translation>Zum Anruf</translation>
        </message>
        <message>
            <source>{question} {answer}</source>
            <translation>{question} {answer}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the reflection of {when}</source>
            <translation>Rückblick von {when} öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) shared</source>
            <translation>
                <numerusform>%n Antwort geteilt</numerusform>
                <numerusform>%n Antworten geteilt</numerusform>
            </translation>
        </message>
        <message>
            <source>Only you see this</source>
            <translation>Das sehen nur Sie</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>{said}: {words}</source>
            <translation>{said}: {words}</translation>
        </message>
    </context>
    <context>
        <name>ReflectionPage</name>
        <message>
            <source>Only you see this</source>
            <translation>Das sehen nur Sie</translation>
        </message>
        <message>
            <source>Card number removed</source>
            <translation>Kartennummer entfernt</translation>
        </message>
        <message>
            <source>A minute for you</source>
            <translation>Eine Minute für Sie</translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <source>A minute for me</source>
            <translation>Eine Minute für mich</translation>
        </message>
        <message>
            <source>A reflection belongs to a call. After the next one it is offered here.</source>
            <translation>Ein Rückblick gehört zu einem Anruf. Nach dem nächsten wird er hier angeboten.</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Meine Rückblicke</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Who sees this</source>
            <translation>Wer das sieht</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Only what you share is seen</source>
            <translation>Gesehen wird nur, was Sie teilen</translation>
        </message>
    </context>
    <context>
        <name>ReflectionsPage</name>
        <message>
            <source>Search my reflections</source>
            <translation>Meine Rückblicke durchsuchen</translation>
        </message>
        <message>
            <source>Only of calls like these</source>
            <translation>Nur zu Anrufen wie diesen</translation>
        </message>
        <message>
            <source>After a call, a minute of looking back ends up here. Only you see it.</source>
            <translation>Nach einem Anruf landet hier eine Minute Rückschau. Nur Sie sehen sie.</translation>
        </message>
        <message>
            <source>To the call</source>
            <translation>Zum Anruf</translation>
        </message>
        <message>
            <source>No reflection has all of this.</source>
            <translation>Kein Rückblick enthält all das.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Meine Rückblicke</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Find a conversation</source>
            <translation>Gespräch finden</translation>
        </message>
        <message>
            <source>Open a file of conversations…</source>
            <translation>Datei mit Gesprächen öffnen …</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>Practise with the real desk: the customer's turns appear above it, and you tick, note and warn as you would. Nothing of it counts in any number.</source>
            <translation>Üben Sie am echten Arbeitsplatz: Die Beiträge der Kundschaft stehen darüber, und Sie haken ab, notieren und warnen wie sonst. In keine Zahl geht etwas davon ein.</translation>
        </message>
        <message>
            <source>Open conversations</source>
            <translation>Gespräche öffnen</translation>
        </message>
        <message>
            <source>Conversations (*.jsonl)</source>
            <translation>Gespräche (*.jsonl)</translation>
        </message>
        <message numerus="yes">
            <source>%n more: search to find them.</source>
            <translation>
                <numerusform>%n weiteres: über die Suche zu finden.</numerusform>
                <numerusform>%n weitere: über die Suche zu finden.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation holds all these words.</source>
            <translation>Kein Gespräch enthält all diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>RehearsalStrip</name>
        <message>
            <source>Rehearsal</source>
            <translation>Übungsanruf</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Was gesagt wird</translation>
        </message>
        <message>
            <source>Turn before</source>
            <translation>Vorheriger Beitrag</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next turn</source>
            <translation>Nächster Beitrag</translation>
        </message>
        <message>
            <source>Leave the rehearsal</source>
            <translation>Übung verlassen</translation>
        </message>
        <message>
            <source>The customer says</source>
            <translation>Kundin oder Kunde sagt</translation>
        </message>
        <message>
            <source>In the script, the agent says</source>
            <translation>Im Drehbuch sagt der Agent</translation>
        </message>
        <message>
            <source>Meanwhile</source>
            <translation>Währenddessen</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kundschaft</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Drehbuch</translation>
        </message>
        <message>
            <source>{heard} of {all}</source>
            <translation>{heard} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n follow-up(s) due. Open Callside to see.</source>
            <translation>
                <numerusform>%n Folgeaufgabe fällig. Mehr in Callside.</numerusform>
                <numerusform>%n Folgeaufgaben fällig. Mehr in Callside.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something marked urgent is due.</source>
            <translation>Etwas Dringendes ist fällig.</translation>
        </message>
        <message>
            <source>Show follow-ups</source>
            <translation>Folgeaufgaben zeigen</translation>
        </message>
    </context>
    <context>
        <name>RingBar</name>
        <message numerus="yes">
            <source>%n more ringing</source>
            <translation>
                <numerusform>%n weiterer klingelt</numerusform>
                <numerusform>%n weitere klingeln</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing rings.</source>
            <translation>Nichts klingelt.</translation>
        </message>
    </context>
    <context>
        <name>RingRow</name>
        <message>
            <source>Put the link away</source>
            <translation>Link weglegen</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Neuer Anruf</translation>
        </message>
        <message>
            <source>Look at {who}</source>
            <translation>Ansehen: {who}</translation>
        </message>
        <message>
            <source>Start a call: {who}</source>
            <translation>Neuer Anruf: {who}</translation>
        </message>
        <message>
            <source>Unverified link: any web page can show this</source>
            <translation>Ungeprüfter Link: Das kann jede Webseite zeigen</translation>
        </message>
        <message>
            <source>You are calling</source>
            <translation>Sie rufen an</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Klingelt</translation>
        </message>
        <message>
            <source>{state} · may be {names}</source>
            <translation>{state} · vielleicht {names}</translation>
        </message>
    </context>
    <context>
        <name>RingWatch</name>
        <message>
            <source>A link asks for a call: not verified.</source>
            <translation>Ein Link schlägt einen Anruf vor: ungeprüft.</translation>
        </message>
        <message>
            <source>Missed call: {who}</source>
            <translation>Verpasster Anruf: {who}</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) missed</source>
            <translation>
                <numerusform>%n Anruf verpasst</numerusform>
                <numerusform>%n Anrufe verpasst</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RungRow</name>
        <message>
            <source>Said it</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <source>Their words</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Anruf beenden</translation>
        </message>
        <message>
            <source>said</source>
            <translation>gesagt</translation>
        </message>
        <message>
            <source>next</source>
            <translation>als Nächstes</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>danach</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>Say the sentence above, then press.</source>
            <translation>Den Satz oben sagen, dann drücken.</translation>
        </message>
        <message>
            <source>Said it: {rung}</source>
            <translation>Gesagt: {rung}</translation>
        </message>
        <message>
            <source>Their words before: {rung}</source>
            <translation>Wortlaut davor: {rung}</translation>
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Saving…</source>
            <translation>Wird gesichert …</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>Unsaved</source>
            <translation>Ungesichert</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
    </context>
    <context>
        <name>SecondFolderCard</name>
        <message>
            <source>A second folder</source>
            <translation>Ein zweiter Ordner</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>A stick, a second disk or a share. Copies stay encrypted.</source>
            <translation>Ein Stick, eine zweite Festplatte oder eine Freigabe. Kopien bleiben verschlüsselt.</translation>
        </message>
        <message>
            <source>Choose the second folder</source>
            <translation>Zweiten Ordner wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Use none</source>
            <translation>Keinen nutzen</translation>
        </message>
        <message>
            <source>All backups lie on the disk of your log: if that dies, they go with it.</source>
            <translation>Alle Sicherungen liegen auf dem Datenträger Ihres Protokolls: Fällt er aus, gehen sie mit verloren.</translation>
        </message>
        <message>
            <source>This folder is not there just now. Backups beside your log are made as always.</source>
            <translation>Dieser Ordner ist gerade nicht da. Die Sicherungen neben Ihrem Protokoll werden wie immer gemacht.</translation>
        </message>
        <message>
            <source>This folder lies on the same disk as your log: if that dies, both go.</source>
            <translation>Dieser Ordner liegt auf demselben Datenträger wie Ihr Protokoll: Fällt er aus, ist beides weg.</translation>
        </message>
        <message>
            <source>Each backup is copied there, and proved good there, too.</source>
            <translation>Jede Sicherung wird auch dorthin kopiert und auch dort geprüft.</translation>
        </message>
        <message>
            <source>The second folder for backups</source>
            <translation>Der zweite Ordner für Sicherungen</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Keep it</source>
            <translation>Aufbewahren</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Write the password first.</source>
            <translation>Schreiben Sie zuerst das Passwort.</translation>
        </message>
        <message>
            <source>Asking your keyring…</source>
            <translation>Ihr Schlüsselbund wird gefragt …</translation>
        </message>
    </context>
    <context>
        <name>SenderRow</name>
        <message>
            <source>Your own numbers in {name}</source>
            <translation>Ihre Nummern dort, in {name}</translation>
        </message>
        <message>
            <source>Your own numbers there</source>
            <translation>Ihre Nummern dort</translation>
        </message>
        <message>
            <source>By comma; whoever else answers a call took it from you. Empty: nobody asks.</source>
            <translation>Mit Komma; was eine andere Nummer annimmt, gilt als anderswo angenommen. Leer: keine Prüfung.</translation>
        </message>
        <message>
            <source>Zammad connectors: URL of the CTI endpoint</source>
            <translation>Zammad-Konnektoren: URL des CTI-Endpunkts</translation>
        </message>
        <message>
            <source>3CX web client: contact URL, when it rings</source>
            <translation>3CX-Webclient: Kontakt-URL beim Klingeln</translation>
        </message>
        <message>
            <source>Hide the address</source>
            <translation>Adresse verbergen</translation>
        </message>
        <message>
            <source>Show the address</source>
            <translation>Adresse zeigen</translation>
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation>Was mit {name} geschehen soll</translation>
        </message>
        <message>
            <source>New address</source>
            <translation>Neue Adresse</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>The address in use is refused from then on; paste the new one there.</source>
            <translation>Die bisherige Adresse wird dann abgewiesen; setzen Sie dort die neue ein.</translation>
        </message>
        <message>
            <source>Make a new address</source>
            <translation>Neue Adresse machen</translation>
        </message>
        <message>
            <source>{name} can tell of no call any more, and its address is void.</source>
            <translation>{name} kann keinen Anruf mehr melden, und die Adresse gilt nicht mehr.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Ja, entfernen</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>During a call</source>
            <translation>Während eines Anrufs</translation>
        </message>
        <message>
            <source>Phrases and clipboard</source>
            <translation>Sätze und Zwischenablage</translation>
        </message>
        <message>
            <source>Follow-ups and business days</source>
            <translation>Folgeaufgaben und Arbeitstage</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>Your house</source>
            <translation>Ihr Unternehmen</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>Textgröße in Prozent</translation>
        </message>
        <message>
            <source>On top of what the system asks for.</source>
            <translation>Zusätzlich zu dem, was das System verlangt.</translation>
        </message>
        <message>
            <source>No movement</source>
            <translation>Keine Bewegung</translation>
        </message>
        <message>
            <source>Nothing fades or moves, whatever the system says.</source>
            <translation>Nichts blendet oder bewegt sich, egal was das System sagt.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of the window, its dates and its numbers.</source>
            <translation>Des Fensters, seiner Daten und Zahlen.</translation>
        </message>
        <message>
            <source>A quiet cue to refocus</source>
            <translation>Leiser Hinweis zum Umlenken</translation>
        </message>
        <message>
            <source>After four minutes of high tension with only listening.</source>
            <translation>Nach vier Minuten hoher Anspannung, in denen nur zugehört wurde.</translation>
        </message>
        <message>
            <source>Offer a reflection after a call</source>
            <translation>Nach einem Anruf einen Rückblick anbieten</translation>
        </message>
        <message>
            <source>Under a minute, and only you see it.</source>
            <translation>Unter einer Minute, und nur Sie sehen ihn.</translation>
        </message>
        <message>
            <source>A call was hard from tension</source>
            <translation>Ein Anruf war schwer ab Anspannung</translation>
        </message>
        <message>
            <source>After a hard call you are offered a minute for yourself.</source>
            <translation>Nach einem schweren Anruf wird Ihnen eine Minute für sich angeboten.</translation>
        </message>
        <message>
            <source>Give the clipboard back after a phrase</source>
            <translation>Zwischenablage nach einem Satz zurückgeben</translation>
        </message>
        <message>
            <source>Seconds until the clipboard is given back</source>
            <translation>Sekunden bis zur Rückgabe der Zwischenablage</translation>
        </message>
        <message>
            <source>What names a customer is cleared after as long.</source>
            <translation>Was Personen nennt, wird nach derselben Zeit gelöscht.</translation>
        </message>
        <message>
            <source>Remind me of what is due</source>
            <translation>An Fälliges erinnern</translation>
        </message>
        <message>
            <source>Without names, and never during a call.</source>
            <translation>Ohne Namen und nie während eines Anrufs.</translation>
        </message>
        <message>
            <source>Minutes before it is due</source>
            <translation>Minuten vor der Fälligkeit</translation>
        </message>
        <message>
            <source>Country whose holidays count</source>
            <translation>Land, dessen Feiertage gelten</translation>
        </message>
        <message>
            <source>Two letters, as in DE, GB or US; empty: no holidays.</source>
            <translation>Zwei Buchstaben, wie DE, GB oder US; leer: keine Feiertage.</translation>
        </message>
        <message>
            <source>Its state or region</source>
            <translation>Bundesland oder Region</translation>
        </message>
        <message>
            <source>As in BY, SCT or CA; may stay empty.</source>
            <translation>Wie BY, SCT oder CA; darf leer bleiben.</translation>
        </message>
        <message>
            <source>The working day begins</source>
            <translation>Der Arbeitstag beginnt</translation>
        </message>
        <message>
            <source>As in 09:00.</source>
            <translation>Wie 09:00.</translation>
        </message>
        <message>
            <source>The working day ends</source>
            <translation>Der Arbeitstag endet</translation>
        </message>
        <message>
            <source>As in 17:00.</source>
            <translation>Wie 17:00.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <source>As in: {days}.</source>
            <translation>Wie: {days}.</translation>
        </message>
        <message>
            <source>Hear phone systems that push calls</source>
            <translation>Meldungen von Telefonsystemen empfangen</translation>
        </message>
        <message>
            <source>By HTTP, from this computer alone: Zammad connectors, web clients with a contact URL.</source>
            <translation>Über HTTP, nur von diesem Computer: Zammad-Konnektoren, Webclients mit Kontakt-URL.</translation>
        </message>
        <message>
            <source>Port of this computer</source>
            <translation>Port dieses Computers</translation>
        </message>
        <message>
            <source>With another port all addresses are others.</source>
            <translation>Ein anderer Port ändert alle Adressen.</translation>
        </message>
        <message>
            <source>Follow my telephone at the exchange</source>
            <translation>Meinem Telefon an der Anlage folgen</translation>
        </message>
        <message>
            <source>Asterisk, FreePBX, Issabel: Callside looks on, and can neither dial nor hang up.</source>
            <translation>Asterisk, FreePBX, Issabel: Callside sieht nur zu und kann weder wählen noch auflegen.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Telefonanlage</translation>
        </message>
        <message>
            <source>Its name or address in your network.</source>
            <translation>Name oder Adresse im Netz.</translation>
        </message>
        <message>
            <source>Port of the exchange</source>
            <translation>Port der Telefonanlage</translation>
        </message>
        <message>
            <source>5039 is usual when encrypted, 5038 when not.</source>
            <translation>Verschlüsselt ist 5039 üblich, sonst 5038.</translation>
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Verschlüsselt (TLS)</translation>
        </message>
        <message>
            <source>Without it, names and numbers of callers cross the network in the open.</source>
            <translation>Sonst gehen Namen und Nummern lesbar durch das Netz.</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Name des Kontos</translation>
        </message>
        <message>
            <source>Your telephones</source>
            <translation>Ihre Telefone</translation>
        </message>
        <message>
            <source>As the exchange calls them: PJSIP/1001, several by comma.</source>
            <translation>Wie die Anlage sie nennt: PJSIP/1001, mehrere mit Komma.</translation>
        </message>
        <message>
            <source>File of your house's own signer</source>
            <translation>Datei der eigenen CA</translation>
        </message>
        <message>
            <source>A PEM file; empty: the signers that your system knows.</source>
            <translation>Eine PEM-Datei; leer: die CAs, die Ihr System kennt.</translation>
        </message>
        <message>
            <source>Pin of the certificate</source>
            <translation>Fingerabdruck des Zertifikats</translation>
        </message>
        <message>
            <source>SHA-256 of the exchange's certificate: only that one is taken then.</source>
            <translation>SHA-256 des Zertifikats der Anlage: Nur dieses gilt dann.</translation>
        </message>
        <message>
            <source>Hear baresip on this computer</source>
            <translation>baresip auf diesem Computer hören</translation>
        </message>
        <message>
            <source>By its control connection; Callside gives it no orders.</source>
            <translation>Über seine Steuerverbindung; Callside gibt ihm keine Befehle.</translation>
        </message>
        <message>
            <source>Port of baresip</source>
            <translation>Port von baresip</translation>
        </message>
        <message>
            <source>Dial by a click on a number</source>
            <translation>Nummern per Klick wählen</translation>
        </message>
        <message>
            <source>The program that your system has for tel: links dials.</source>
            <translation>Es wählt das Programm, das Ihr System für tel:-Links hat.</translation>
        </message>
        <message>
            <source>Digits of your house's extensions</source>
            <translation>Ziffern Ihrer Nebenstellen</translation>
        </message>
        <message>
            <source>Numbers of up to so many digits are colleagues; 0: there are none.</source>
            <translation>Nummern bis zu so vielen Ziffern sind aus dem Kollegium; 0: keine.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>As you say it to callers and sign letters.</source>
            <translation>So, wie Sie ihn am Telefon nennen und Briefe unterschreiben.</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Ihre E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Your telephone number</source>
            <translation>Ihre Telefonnummer</translation>
        </message>
        <message>
            <source>The house's playbook</source>
            <translation>Eigener Leitfaden</translation>
        </message>
        <message>
            <source>A file; empty: the playbook that comes with Callside.</source>
            <translation>Eine Datei; leer: der Leitfaden, der zu Callside gehört.</translation>
        </message>
        <message>
            <source>Language of the playbook</source>
            <translation>Sprache des Leitfadens</translation>
        </message>
        <message>
            <source>Of what you say to callers; a house's own has one only.</source>
            <translation>Dessen, was Sie Anrufern sagen; ein eigener Leitfaden hat nur eine.</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <source>Country of numbers without a prefix</source>
            <translation>Land für Nummern ohne Vorwahl</translation>
        </message>
        <message>
            <source>Two letters, as in DE, GB or US.</source>
            <translation>Zwei Buchstaben, wie DE, GB oder US.</translation>
        </message>
        <message>
            <source>Name of your house</source>
            <translation>Name des Unternehmens</translation>
        </message>
        <message>
            <source>Your manager's name</source>
            <translation>Name Ihrer Teamleitung</translation>
        </message>
        <message>
            <source>For the phrases that offer a manager.</source>
            <translation>Für die Sätze, die die Teamleitung anbieten.</translation>
        </message>
        <message>
            <source>Links of a call</source>
            <translation>Links eines Anrufs</translation>
        </message>
        <message>
            <source>To your CRM, tickets or orders. {number}, {name}, {account} and {order} are filled in from the call.</source>
            <translation>Zu CRM, Tickets oder Bestellungen. {number}, {name}, {account} und {order} kommen aus dem Anruf.</translation>
        </message>
        <message>
            <source>Single keys in lists</source>
            <translation>Einzelne Tasten in Listen</translation>
        </message>
        <message>
            <source>As 1 … 9 for favourites; off: only keys with Ctrl or Alt.</source>
            <translation>Wie 1 … 9 für Favoriten; aus: nur Tasten mit Strg oder Alt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsInForce</name>
        <message>
            <source>The house's playbook has faults; the built-in one is used.</source>
            <translation>Der eigene Leitfaden hat Fehler; der eingebaute wird genutzt.</translation>
        </message>
        <message>
            <source>Show the faults</source>
            <translation>Fehler zeigen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>What has a page of its own.</source>
            <translation>Was eine eigene Seite hat.</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Weitere Einstellungen</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Key and recovery</source>
            <translation>Schlüssel und Code</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Bringing the backup back…</source>
            <translation>Die Sicherung wird zurückgeholt …</translation>
        </message>
        <message>
            <source>Making a backup, and proving it…</source>
            <translation>Eine Sicherung wird gemacht und geprüft …</translation>
        </message>
        <message>
            <source>The backup is made, and proved good.</source>
            <translation>Die Sicherung ist gemacht und geprüft.</translation>
        </message>
        <message>
            <source>Stopped. No backup was made; the older ones are there.</source>
            <translation>Angehalten. Es wurde keine Sicherung gemacht; die älteren sind da.</translation>
        </message>
        <message>
            <source>The backup is in its place. Your log of before is set aside, whole: it stands in the list below, and can be brought back in the same way.</source>
            <translation>Die Sicherung ist an ihrem Platz. Ihr Protokoll von vorher ist beiseitegelegt, vollständig: Es steht unten in der Liste und lässt sich genauso zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change the keys of {what}</source>
            <translation>Tasten für {what} ändern</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Diese nehmen</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Usual key</source>
            <translation>Übliche Taste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>These keys are taken by “{other}”. Press others.</source>
            <translation>Diese Tasten gehören schon zu „{other}“. Drücken Sie andere.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>Sagen</translation>
        </message>
        <message>
            <source>After the call</source>
            <translation>Nach dem Anruf</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Neuer Anruf</translation>
        </message>
        <message>
            <source>Hold or resume</source>
            <translation>Halten oder weiter</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Anruf beenden</translation>
        </message>
        <message>
            <source>Next open call</source>
            <translation>Nächster offener Anruf</translation>
        </message>
        <message>
            <source>Look at who rings</source>
            <translation>Ansehen, wer anruft</translation>
        </message>
        <message>
            <source>Caller's name</source>
            <translation>Name des Kontakts</translation>
        </message>
        <message>
            <source>It is this caller</source>
            <translation>Kontakt bestätigen</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation>Notizen schreiben</translation>
        </message>
        <message>
            <source>Tick the step</source>
            <translation>Schritt abhaken</translation>
        </message>
        <message>
            <source>Step later</source>
            <translation>Schritt auf später</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Alle Schritte</translation>
        </message>
        <message>
            <source>More on the step</source>
            <translation>Mehr zum Schritt</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher es kommt</translation>
        </message>
        <message>
            <source>Tension 1</source>
            <translation>Anspannung 1</translation>
        </message>
        <message>
            <source>Tension 2</source>
            <translation>Anspannung 2</translation>
        </message>
        <message>
            <source>Tension 3</source>
            <translation>Anspannung 3</translation>
        </message>
        <message>
            <source>Tension 4</source>
            <translation>Anspannung 4</translation>
        </message>
        <message>
            <source>Tension 5</source>
            <translation>Anspannung 5</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Satz finden</translation>
        </message>
        <message>
            <source>First phrase</source>
            <translation>Erster Satz</translation>
        </message>
        <message>
            <source>Second phrase</source>
            <translation>Zweiter Satz</translation>
        </message>
        <message>
            <source>Third phrase</source>
            <translation>Dritter Satz</translation>
        </message>
        <message>
            <source>Pause and breathe</source>
            <translation>Pause und atmen</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Offer my manager</source>
            <translation>Teamleitung anbieten</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Notfallkarte</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>Close the call</source>
            <translation>Anruf schließen</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Zusammenfassung kopieren</translation>
        </message>
        <message>
            <source>Copy hand-over brief</source>
            <translation>Übergabe kopieren</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Folgeaufgaben</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Rückblicke</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Übungsanruf</translation>
        </message>
        <message>
            <source>Next turn of a rehearsal</source>
            <translation>Nächster Beitrag der Übung</translation>
        </message>
        <message>
            <source>Mindset cards</source>
            <translation>Haltungskarten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Keep on top</source>
            <translation>Im Vordergrund halten</translation>
        </message>
        <message>
            <source>One-row strip</source>
            <translation>Einzeilige Leiste</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>Letzte Aktion rückgängig</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Alle Tastenkürzel</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Find a shortcut</source>
            <translation>Tastenkürzel finden</translation>
        </message>
        <message>
            <source>Find by what it does, or by its key</source>
            <translation>Nach Wirkung oder Taste suchen</translation>
        </message>
        <message>
            <source>No shortcut fits. Look for fewer words.</source>
            <translation>Kein Tastenkürzel passt. Suchen Sie mit weniger Wörtern.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Give all the usual keys back</source>
            <translation>Alle üblichen Tasten wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>SilenceTimer</name>
        <message numerus="yes">
            <source>Silence, %n second(s)</source>
            <translation>
                <numerusform>Stille, %n Sekunde</numerusform>
                <numerusform>Stille, %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Silence, %n second(s) left</source>
            <translation>
                <numerusform>Stille, noch %n Sekunde</numerusform>
                <numerusform>Stille, noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>The silence is over</source>
            <translation>Die Stille ist vorbei</translation>
        </message>
    </context>
    <context>
        <name>SiteLinks</name>
        <message>
            <source>The call's {field} is not known yet</source>
            <translation>{field}: im Anruf noch nicht bekannt</translation>
        </message>
        <message>
            <source>This link of the settings cannot be opened</source>
            <translation>Dieser Link aus den Einstellungen lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>No program opened the link. Open your browser by hand, then try again.</source>
            <translation>Kein Programm hat den Link geöffnet. Öffnen Sie Ihren Browser von Hand, und versuchen Sie es erneut.</translation>
        </message>
    </context>
    <context>
        <name>SnoozeRow</name>
        <message>
            <source>Another time</source>
            <translation>Andere Zeit</translation>
        </message>
        <message>
            <source>Another time…</source>
            <translation>Andere Zeit …</translation>
        </message>
        <message>
            <source>In 1 hour, {time}</source>
            <translation>In 1 Stunde, {time}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Morgen {time}</translation>
        </message>
        <message>
            <source>Next business day: {day} {time}</source>
            <translation>Nächster Arbeitstag: {day} {time}</translation>
        </message>
    </context>
    <context>
        <name>SourcePanel</name>
        <message>
            <source>Where this comes from</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Guide {guide}, practice {id}</source>
            <translation>Anleitung {guide}, Grundsatz {id}</translation>
        </message>
        <message>
            <source>This is the house's own; no guide stands behind it.</source>
            <translation>Das stammt aus Ihrem Unternehmen; keine Anleitung steht dahinter.</translation>
        </message>
    </context>
    <context>
        <name>SpokenSentence</name>
        <message>
            <source>because: {why}</source>
            <translation>weil: {why}</translation>
        </message>
    </context>
    <context>
        <name>StartNote</name>
        <message>
            <source>Note of a new call</source>
            <translation>Notiz eines neuen Anrufs</translation>
        </message>
        <message>
            <source>Somebody calls? Just write.</source>
            <translation>Jemand ruft an? Einfach schreiben.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Hier schreiben</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>nicht erledigt</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation>{done} von {count}</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>Doch nicht erledigt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Make it the step now</source>
            <translation>Jetzt zu diesem Schritt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>Woher kommt das?</translation>
        </message>
        <message>
            <source>More for: {step}</source>
            <translation>Mehr zu: {step}</translation>
        </message>
    </context>
    <context>
        <name>StripMenu</name>
        <message>
            <source>To know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
    </context>
    <context>
        <name>StripRow</name>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Call time</source>
            <translation>Gesprächszeit</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Alle Aktionen</translation>
        </message>
        <message>
            <source>No call open</source>
            <translation>Kein Anruf offen</translation>
        </message>
        <message>
            <source>Rehearsal · {state}</source>
            <translation>Übungsanruf · {state}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Klingelt</translation>
        </message>
        <message>
            <source>Another call is ringing</source>
            <translation>Ein weiterer Anruf klingelt</translation>
        </message>
        <message numerus="yes">
            <source>%n more open call(s)</source>
            <translation>
                <numerusform>%n weiterer offener Anruf</numerusform>
                <numerusform>%n weitere offene Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n fällig</numerusform>
                <numerusform>%n fällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Ungesichert</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>All actions; there is something to know</source>
            <translation>Alle Aktionen; es gibt etwas zu wissen</translation>
        </message>
        <message>
            <source>This is not saved yet.</source>
            <translation>Das ist noch nicht gesichert.</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Erledigt: {step}</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Neuer Anruf</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Nacharbeit</translation>
        </message>
    </context>
    <context>
        <name>StylesRow</name>
        <message>
            <source>How they talk</source>
            <translation>Wie gesprochen wird</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Wie schwierig</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Something does not work yet. Calls can be begun by hand as always.</source>
            <translation>Etwas läuft noch nicht. Anrufe lassen sich wie immer von Hand beginnen.</translation>
        </message>
        <message>
            <source>Callside hears your phone.</source>
            <translation>Callside hört Ihr Telefon.</translation>
        </message>
        <message>
            <source>Callside waits to hear from your phone.</source>
            <translation>Callside wartet auf Ihr Telefon.</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Satisfaction check</source>
            <translation>Nachfrage zur Zufriedenheit</translation>
        </message>
        <message>
            <source>Progress update</source>
            <translation>Zwischenstand</translation>
        </message>
        <message>
            <source>Written apology</source>
            <translation>Schriftliche Entschuldigung</translation>
        </message>
        <message>
            <source>Feedback request</source>
            <translation>Bitte um Rückmeldung</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Kulanz</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Folgeaufgabe</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>Any channel</source>
            <translation>Beliebiger Weg</translation>
        </message>
    </context>
    <context>
        <name>TasksCard</name>
        <message>
            <source>Promises and follow-ups</source>
            <translation>Zusagen und Folgeaufgaben</translation>
        </message>
    </context>
    <context>
        <name>Telephone</name>
        <message>
            <source>The phone's command</source>
            <translation>Befehl des Telefons</translation>
        </message>
        <message>
            <source>Pushed calls</source>
            <translation>Gemeldete Anrufe</translation>
        </message>
        <message>
            <source>Asterisk exchange</source>
            <translation>Asterisk-Anlage</translation>
        </message>
        <message>
            <source>baresip</source>
            <translation>baresip</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>Callside listens. Nothing was heard yet.</source>
            <translation>Callside hört zu. Noch hat sich nichts gemeldet.</translation>
        </message>
        <message>
            <source>Your phone was heard.</source>
            <translation>Ihr Telefon hat sich gemeldet.</translation>
        </message>
        <message>
            <source>Callside listens on port {port} of this computer. Nothing was heard yet.</source>
            <translation>Callside hört an Port {port} dieses Computers zu. Noch hat sich nichts gemeldet.</translation>
        </message>
        <message>
            <source>Callside listens on port {port} of this computer, and was called.</source>
            <translation>Callside hört an Port {port} dieses Computers zu und hat Meldungen bekommen.</translation>
        </message>
        <message>
            <source>Connecting to {host}, port {port}…</source>
            <translation>Verbindung zu {host}, Port {port} …</translation>
        </message>
        <message>
            <source>Connected to {host}; follows {device}.</source>
            <translation>Verbunden mit {host}; folgt {device}.</translation>
        </message>
        <message>
            <source>Looking for baresip on port {port}…</source>
            <translation>baresip wird an Port {port} gesucht …</translation>
        </message>
        <message>
            <source>Connected to baresip on port {port}.</source>
            <translation>Verbunden mit baresip an Port {port}.</translation>
        </message>
        <message>
            <source>{who} rang</source>
            <translation>{who} hat angerufen</translation>
        </message>
        <message>
            <source>the call with {who} was answered</source>
            <translation>Anruf angenommen: {who}</translation>
        </message>
        <message>
            <source>the call with {who} was put on hold</source>
            <translation>Anruf gehalten: {who}</translation>
        </message>
        <message>
            <source>the call with {who} went on</source>
            <translation>Anruf fortgesetzt: {who}</translation>
        </message>
        <message>
            <source>the call with {who} ended</source>
            <translation>Anruf beendet: {who}</translation>
        </message>
        <message>
            <source>the address was written in another way than with 127.0.0.1</source>
            <translation>die Adresse war anders als mit 127.0.0.1 geschrieben</translation>
        </message>
        <message>
            <source>a web page sent it by itself</source>
            <translation>eine Webseite hat es von selbst gesendet</translation>
        </message>
        <message>
            <source>no phone system has this address, or not any more</source>
            <translation>kein Telefonsystem hat diese Adresse, oder nicht mehr</translation>
        </message>
        <message>
            <source>it was opened where it is to be posted, or posted</source>
            <translation>es kam per GET statt POST, oder umgekehrt</translation>
        </message>
        <message>
            <source>it was neither a form, nor JSON, nor multipart</source>
            <translation>es war weder ein Formular noch JSON noch multipart</translation>
        </message>
        <message>
            <source>it could not be read</source>
            <translation>es war nicht lesbar</translation>
        </message>
        <message>
            <source>it was larger than 16 KB</source>
            <translation>es war größer als 16 KB</translation>
        </message>
        <message>
            <source>it was not whole within two seconds</source>
            <translation>es war nach zwei Sekunden nicht vollständig</translation>
        </message>
        <message>
            <source>there were more than twenty in a second</source>
            <translation>es waren mehr als zwanzig in einer Sekunde</translation>
        </message>
        <message>
            <source>it told of no call</source>
            <translation>es meldete keinen Anruf</translation>
        </message>
        <message>
            <source>somebody who is not shown</source>
            <translation>jemand ohne Rufnummer</translation>
        </message>
        <message>
            <source>{who} was called</source>
            <translation>{who} wurde angerufen</translation>
        </message>
        <message>
            <source>Requests refused: {count}</source>
            <translation>Abgewiesene Anfragen: {count}</translation>
        </message>
    </context>
    <context>
        <name>TelephonePage</name>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
    </context>
    <context>
        <name>TensionCurve</name>
        <message>
            <source>Tension was not set in this call</source>
            <translation>In diesem Anruf wurde keine Anspannung gesetzt</translation>
        </message>
        <message>
            <source>{level} at {time}</source>
            <translation>{level} um {time}</translation>
        </message>
        <message>
            <source>Tension: {times}</source>
            <translation>Anspannung: {times}</translation>
        </message>
        <message>
            <source>{what} at {time}</source>
            <translation>{what} um {time}</translation>
        </message>
    </context>
    <context>
        <name>TensionHistory</name>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
    </context>
    <context>
        <name>TensionPick</name>
        <message>
            <source>{level} {word}</source>
            <translation>{level} {word}</translation>
        </message>
        <message>
            <source>not set yet</source>
            <translation>noch nicht gesetzt</translation>
        </message>
        <message>
            <source>{name}: {level}</source>
            <translation>{name}: {level}</translation>
        </message>
    </context>
    <context>
        <name>TensionScale</name>
        <message>
            <source>Calm</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>Uneasy</source>
            <translation>Unruhig</translation>
        </message>
        <message>
            <source>Upset</source>
            <translation>Gereizt</translation>
        </message>
        <message>
            <source>Angry</source>
            <translation>Wütend</translation>
        </message>
        <message>
            <source>Furious</source>
            <translation>Rasend</translation>
        </message>
        <message>
            <source>Not set yet</source>
            <translation>Noch nicht gesetzt</translation>
        </message>
    </context>
    <context>
        <name>TensionStrip</name>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>Everything, in order</source>
            <translation>Alles der Reihe nach</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteres zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>ToastStack</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>What you delete stays here for 30 days, then it goes for good.</source>
            <translation>Was Sie löschen, bleibt 30 Tage hier; dann ist es endgültig weg.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>The trash is empty: what you delete stays here for 30 days.</source>
            <translation>Der Papierkorb ist leer: Was Sie löschen, bleibt 30 Tage hier.</translation>
        </message>
        <message>
            <source>To the follow-ups</source>
            <translation>Zu den Folgeaufgaben</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Take back “{what}”</source>
            <translation>„{what}“ zurückholen</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>deleted {when}</source>
            <translation>gelöscht {when}</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Zurückgeholt: {what}</translation>
        </message>
    </context>
    <context>
        <name>TrialCall</name>
        <message>
            <source>Wait for another call</source>
            <translation>Auf weiteren Anruf warten</translation>
        </message>
        <message>
            <source>Seen at {time}: {what}</source>
            <translation>Gesehen ({time}): {what}</translation>
        </message>
        <message>
            <source>Heard at {time}, but your phone sent {placeholder} as it stands: it did not fill it in.</source>
            <translation>Gehört ({time}), aber Ihr Telefon hat {placeholder} unausgefüllt gesendet.</translation>
        </message>
        <message>
            <source>It is written so for {phones}.</source>
            <translation>So wird es für {phones} geschrieben.</translation>
        </message>
        <message>
            <source>Choose your phone, and paste its own line.</source>
            <translation>Wählen Sie Ihr Telefon, und setzen Sie dessen eigene Zeile ein.</translation>
        </message>
        <message>
            <source>Waiting for a test call: call yourself, and let it ring.</source>
            <translation>Wartet auf einen Testanruf: Rufen Sie sich an, und lassen Sie es klingeln.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedPage</name>
        <message>
            <source>It is kept here and tried again until it is saved; the window then closes by itself if you closed it. You can save a copy of it as text somewhere else: that file is not encrypted.</source>
            <translation>Es wird hier aufgehoben und weiter versucht, bis es gesichert ist; haben Sie das Fenster geschlossen, geht es dann von selbst zu. Sie können eine Kopie als Text woanders sichern: Diese Datei ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Save a copy as text</source>
            <translation>Kopie als Text sichern</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Ohne Sichern schließen</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gesichert</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are not saved yet.</source>
            <translation>
                <numerusform>%n Änderung ist noch nicht gesichert.</numerusform>
                <numerusform>%n Änderungen sind noch nicht gesichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Alles ist gesichert.</translation>
        </message>
        <message>
            <source>A copy is saved.</source>
            <translation>Eine Kopie ist gesichert.</translation>
        </message>
    </context>
    <context>
        <name>WhatHappened</name>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>warned</source>
            <translation>gewarnt</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>Teamleitung</translation>
        </message>
        <message>
            <source>{done} of {all} steps</source>
            <translation>{done} von {all} Schritten</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>skipped: {steps}</source>
            <translation>ausgelassen: {steps}</translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s)</source>
            <translation>
                <numerusform>%n Satz</numerusform>
                <numerusform>%n Sätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>tension {levels}</source>
            <translation>Anspannung {levels}</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
    </context>
    <context>
        <name>WhenLine</name>
        <message>
            <source>For example: tomorrow 3pm, Friday, in 2 hours</source>
            <translation>Zum Beispiel: morgen 15 Uhr, Freitag, in 2 Stunden</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <source>This was not read as a date. Try “tomorrow 3pm” or “Friday 9:00”.</source>
            <translation>Das wurde nicht als Datum gelesen. Versuchen Sie „morgen 15 Uhr“ oder „Freitag 9:00“.</translation>
        </message>
    </context>
    <context>
        <name>WrapUpPanel</name>
        <message>
            <source>Card number removed</source>
            <translation>Kartennummer entfernt</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close the call</source>
            <translation>Anruf schließen</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>End and close</source>
            <translation>Beenden und schließen</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Wie es ausging</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Folgeaufgaben</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Worum es ging</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Lösungen</translation>
        </message>
        <message>
            <source>For the record</source>
            <translation>Fürs Protokoll</translation>
        </message>
        <message>
            <source>Summary as</source>
            <translation>Zusammenfassung als</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Copy the summary as {form}</source>
            <translation>Zusammenfassung als {form} kopieren</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>{steps} …</source>
            <translation>{steps} …</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) open</source>
            <translation>
                <numerusform>%n Schritt offen</numerusform>
                <numerusform>%n Schritte offen</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}: {steps}</source>
            <translation>{count}: {steps}</translation>
        </message>
        <message>
            <source>{count}.</source>
            <translation>{count}.</translation>
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
</TS>
