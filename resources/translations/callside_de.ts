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
        <name>AboutCallerPage</name>
        <message>
            <source>Erase this caller</source>
            <translation>Diesen Kontakt löschen</translation>
        </message>
        <message>
            <source>Name, numbers, notes, quotes and every word about them go for good: from the log, its search and its backups. Calls go on being counted. Nobody is brought back by an old backup. With your supervisor the words go when you next hand over. It cannot be undone, and there is no way back to an older Callside after it.</source>
            <translation>Name, Nummern, Notizen, Zitate und jedes Wort darüber verschwinden endgültig: aus dem Protokoll, seiner Suche und seinen Sicherungen. Anrufe werden weiter gezählt. Keine alte Sicherung bringt jemanden zurück. Bei Ihrer Teamleitung verschwinden die Worte mit der nächsten Übergabe. Es lässt sich nicht rückgängig machen, und danach führt kein Weg zu einem älteren Callside zurück.</translation>
        </message>
        <message>
            <source>Erase this caller…</source>
            <translation>Diesen Kontakt löschen …</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Alles über einen Kontakt</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Um wen geht es?</translation>
        </message>
        <message>
            <source>Number, name, account, e-mail or id</source>
            <translation>Nummer, Name, Konto, E-Mail oder Kennung</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Nummer oder Name</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>One page to read and one file for programs. Read the lines above first: names of other people in your notes are blacked out if you write them here. Your reflections and remarks on tension are left out.</source>
            <translation>Eine Seite zum Lesen und eine Datei für Programme. Lesen Sie zuerst die Zeilen oben: Namen anderer in Ihren Notizen werden geschwärzt, wenn Sie sie hier angeben. Ihre Rückblicke und Bemerkungen zur Anspannung bleiben weg.</translation>
        </message>
        <message>
            <source>With my reflections and remarks</source>
            <translation>Mit meinen Rückblicken und Bemerkungen</translation>
        </message>
        <message>
            <source>Nothing is kept about anybody of that name or number.</source>
            <translation>Über niemanden mit diesem Namen oder dieser Nummer wird etwas aufbewahrt.</translation>
        </message>
        <message numerus="yes">
            <source>%n people fit: who is meant?</source>
            <translation>
                <numerusform>%n Person passt: Wer ist gemeint?</numerusform>
                <numerusform>%n Personen passen: Wer ist gemeint?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first are shown; write more of it.</source>
            <translation>Nur die ersten werden gezeigt; schreiben Sie mehr davon.</translation>
        </message>
        <message>
            <source>Calls linked to nobody</source>
            <translation>Anrufe ohne Kontakt</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutCard</name>
        <message numerus="yes">
            <source>%n more line(s) in the files</source>
            <translation>
                <numerusform>%n weitere Zeile in den Dateien</numerusform>
                <numerusform>%n weitere Zeilen in den Dateien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Callside</source>
            <translation>Über Callside</translation>
        </message>
        <message>
            <source>Callside is free software under the MIT licence. Qt is used under the GNU LGPL, version 3: its libraries lie beside the program and can be replaced. SQLCipher encrypts the log; it is Copyright © Zetetic LLC.</source>
            <translation>Callside ist freie Software unter der MIT-Lizenz. Qt wird unter der GNU LGPL, Version 3, benutzt: Seine Bibliotheken liegen neben dem Programm und lassen sich ersetzen. SQLCipher verschlüsselt das Protokoll; es ist Copyright © Zetetic LLC.</translation>
        </message>
        <message>
            <source>Part of the program</source>
            <translation>Teil des Programms</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>This program runs from its source: the licences lie with the packages that are installed for it. Built programs show them here.</source>
            <translation>Dieses Programm läuft aus seinem Quelltext: Die Lizenzen liegen bei den Paketen, die dafür installiert sind. Fertige Programme zeigen sie hier.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Callside {version}</source>
            <translation>Callside {version}</translation>
        </message>
        <message>
            <source>For agents and supervisors.</source>
            <translation>Für Agenten und Teamleitungen.</translation>
        </message>
        <message>
            <source>For agents.</source>
            <translation>Für Agenten.</translation>
        </message>
        <message>
            <source>All of it, in short</source>
            <translation>Alles in Kürze</translation>
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message>
            <source>Who looked at what</source>
            <translation>Wer hat was angesehen</translation>
        </message>
        <message>
            <source>Everything that is opened, searched and exported here is noted and cannot be taken back. An agent who asks gets what concerns them, as a file.</source>
            <translation>Alles, was hier geöffnet, gesucht und ausgegeben wird, wird festgehalten und lässt sich nicht zurücknehmen. Agenten, die danach fragen, bekommen, was sie betrifft, als Datei.</translation>
        </message>
        <message>
            <source>Nothing was looked at yet.</source>
            <translation>Noch wurde nichts angesehen.</translation>
        </message>
        <message>
            <source>opened a call</source>
            <translation>hat einen Anruf geöffnet</translation>
        </message>
        <message>
            <source>opened an agent's numbers</source>
            <translation>hat die Zahlen eines Agenten geöffnet</translation>
        </message>
        <message>
            <source>searched</source>
            <translation>hat gesucht</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>hat ausgegeben</translation>
        </message>
        <message>
            <source>published facts</source>
            <translation>hat Kennzahlen veröffentlicht</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>hat gedruckt</translation>
        </message>
        <message>
            <source>wrote a coaching note</source>
            <translation>hat eine Coaching-Notiz geschrieben</translation>
        </message>
        <message>
            <source>whole team</source>
            <translation>ganzes Team</translation>
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
        <name>AgentRow</name>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>Verified again</source>
            <translation>Wieder geprüft</translation>
        </message>
        <message>
            <source>Block this key</source>
            <translation>Diesen Schlüssel sperren</translation>
        </message>
        <message>
            <source>Left the team</source>
            <translation>Hat das Team verlassen</translation>
        </message>
        <message>
            <source>Accesses as a file</source>
            <translation>Zugriffe als Datei</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>words compared</source>
            <translation>Wörter verglichen</translation>
        </message>
        <message>
            <source>words not compared</source>
            <translation>Wörter nicht verglichen</translation>
        </message>
        <message>
            <source>blocked: nothing is taken in</source>
            <translation>gesperrt: nichts wird übernommen</translation>
        </message>
        <message>
            <source>left the team</source>
            <translation>hat das Team verlassen</translation>
        </message>
        <message>
            <source>{what}: {who}</source>
            <translation>{what}: {who}</translation>
        </message>
    </context>
    <context>
        <name>AgentsCard</name>
        <message>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>Find an agent</source>
            <translation>Agenten finden</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteren zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
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
            <source>{line} · set aside, of a newer Callside</source>
            <translation>{line} · beiseitegelegt, von einem neueren Callside</translation>
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
        <message>
            <source>While an older Callside was in use, what a newer one had written was set aside ({day}). {calls} of it are not here; it can be brought back from the list of backups.</source>
            <translation>Während ein älteres Callside in Gebrauch war, wurde beiseitegelegt, was ein neueres geschrieben hatte ({day}). {calls} davon sind nicht hier; aus der Liste der Sicherungen lässt es sich zurückholen.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
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
        <message>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Coaching notes</source>
            <translation>Coaching-Notizen</translation>
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
        <message>
            <source>The newest backup that this Callside can read is of {when}, from before the upgrade. What is there now is set aside, not deleted: a newer Callside opens it.</source>
            <translation>Die neueste Sicherung, die dieses Callside lesen kann, ist vom {when}, von vor der Aktualisierung. Was jetzt da ist, wird beiseitegelegt, nicht gelöscht: Ein neueres Callside öffnet es.</translation>
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
        <name>BoundariesPage</name>
        <message>
            <source>Boundaries</source>
            <translation>Grenzen</translation>
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
            <source>Everything about this caller</source>
            <translation>Alles über diesen Kontakt</translation>
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
            <source>Queue</source>
            <translation>Warteschlange</translation>
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
        <message>
            <source>Everything about this caller</source>
            <translation>Alles über diesen Kontakt</translation>
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
            <source>Everything about this caller</source>
            <translation>Alles über diesen Kontakt</translation>
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
        <message>
            <source>One page to read and one file for programs. Read the lines above first: names of other people in notes are blacked out if you write them here. Reflections that agents shared, coaching and words searched for are left out, and counted. That you wrote the files is noted down.</source>
            <translation>Eine Seite zum Lesen und eine Datei für Programme. Lesen Sie zuerst die Zeilen oben: Namen anderer in Notizen werden geschwärzt, wenn Sie sie hier hinschreiben. Rückblicke, die Agenten geteilt haben, Coaching und gesuchte Wörter bleiben draußen und werden gezählt. Dass Sie die Dateien geschrieben haben, wird vermerkt.</translation>
        </message>
        <message>
            <source>Erase this caller</source>
            <translation>Diesen Kontakt löschen</translation>
        </message>
        <message>
            <source>Name, numbers, notes, quotes, coaching about these calls and words searched for go for good, from figures and backups, too. Calls are still counted. No old bundle brings the person back. Agents keep their own logs: ask them to erase the caller as well.</source>
            <translation>Name, Nummern, Notizen, Zitate, Coaching zu diesen Anrufen und gesuchte Wörter verschwinden endgültig, auch aus Zahlen und Sicherungen. Anrufe werden weiter gezählt. Kein altes Paket bringt die Person zurück. Agenten führen ihre eigenen Protokolle: Bitten Sie sie, den Kontakt dort auch zu löschen.</translation>
        </message>
        <message>
            <source>Erase this caller…</source>
            <translation>Diesen Kontakt löschen …</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Find a caller</source>
            <translation>Kontakt suchen</translation>
        </message>
        <message>
            <source>Number, account, e-mail, pseudonym, id of a call, or name</source>
            <translation>Nummer, Kundenkonto, E-Mail, Pseudonym, Kennung eines Anrufs oder Name</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Nummer oder Name</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht …</translation>
        </message>
        <message numerus="yes">
            <source>%n people fit: who is meant?</source>
            <translation>
                <numerusform>%n Person passt: Wer ist gemeint?</numerusform>
                <numerusform>%n Personen passen: Wer ist gemeint?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first are shown; write more of it.</source>
            <translation>Nur die ersten werden gezeigt; schreiben Sie mehr davon.</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Niemand genannt</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Your team looks at no single calls: the files alone hold what they say.</source>
            <translation>Ihr Team sieht keine einzelnen Anrufe an: Nur in den Dateien steht, was sie sagen.</translation>
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation>Verschwindet: {what}.</translation>
        </message>
    </context>
    <context>
        <name>CallsBehind</name>
        <message>
            <source>Back to the patterns</source>
            <translation>Zurück zu den Mustern</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Calls behind a figure</source>
            <translation>Anrufe hinter einer Zahl</translation>
        </message>
        <message>
            <source>Looking for the calls …</source>
            <translation>Die Anrufe werden gesucht …</translation>
        </message>
        <message>
            <source>The newest {count}</source>
            <translation>Die neuesten {count}</translation>
        </message>
        <message>
            <source>No calls can be shown here.</source>
            <translation>Hier lassen sich keine Anrufe zeigen.</translation>
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
        <name>ChartView</name>
        <message>
            <source>{title}, chart. Arrow keys read its points.</source>
            <translation>{title}, Diagramm. Pfeiltasten lesen seine Punkte.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>all together</source>
            <translation>alle zusammen</translation>
        </message>
        <message>
            <source>limit {level}</source>
            <translation>Grenze {level}</translation>
        </message>
        <message>
            <source>{what} · in 100</source>
            <translation>{what} · von 100</translation>
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
        <name>Choosing</name>
        <message>
            <source>Import files</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message>
            <source>Files from agents ({endings})</source>
            <translation>Dateien von Agenten ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
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
        <message>
            <source>Deleting everything that is yours…</source>
            <translation>Alles, was Ihnen gehört, wird gelöscht …</translation>
        </message>
        <message>
            <source>This window goes by itself.</source>
            <translation>Dieses Fenster geht von selbst zu.</translation>
        </message>
    </context>
    <context>
        <name>CoachingCard</name>
        <message>
            <source>{author}, {when}</source>
            <translation>{author}, {when}</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Coaching note</source>
            <translation>Coaching-Notiz</translation>
        </message>
        <message>
            <source>Answered {when}</source>
            <translation>Beantwortet {when}</translation>
        </message>
        <message>
            <source>Read, not answered yet</source>
            <translation>Gelesen, noch nicht beantwortet</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Close the note of {when}</source>
            <translation>Die Notiz von {when} schließen</translation>
        </message>
        <message>
            <source>Read the note of {when}</source>
            <translation>Die Notiz von {when} lesen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Was gut lief</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Was zu versuchen ist</translation>
        </message>
        <message>
            <source>A question to you</source>
            <translation>Eine Frage an Sie</translation>
        </message>
        <message>
            <source>What to improve</source>
            <translation>Was besser werden soll</translation>
        </message>
        <message numerus="yes">
            <source>Looked at again after %n call(s).</source>
            <translation>
                <numerusform>Nach %n Anruf wieder angesehen.</numerusform>
                <numerusform>Nach %n Anrufen wieder angesehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the call</source>
            <translation>Den Anruf zeigen</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Einverstanden</translation>
        </message>
        <message>
            <source>It helped</source>
            <translation>Es hat geholfen</translation>
        </message>
        <message>
            <source>My answer</source>
            <translation>Meine Antwort</translation>
        </message>
        <message>
            <source>Write my answer</source>
            <translation>Meine Antwort schreiben</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Only your supervisor can read it; it is written as a file.</source>
            <translation>Nur Ihre Teamleitung kann sie lesen; sie wird als Datei geschrieben.</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Written as {name} in {folder}. Your supervisor takes it from there.</source>
            <translation>Als {name} in {folder} geschrieben. Von dort holt sie Ihre Teamleitung.</translation>
        </message>
        <message>
            <source>The folder for my answer</source>
            <translation>Der Ordner für meine Antwort</translation>
        </message>
    </context>
    <context>
        <name>CoachingPage</name>
        <message>
            <source>Open a note…</source>
            <translation>Notiz öffnen …</translation>
        </message>
        <message>
            <source>Look through a folder…</source>
            <translation>Einen Ordner durchsehen …</translation>
        </message>
        <message>
            <source>Coaching notes</source>
            <translation>Coaching-Notizen</translation>
        </message>
        <message>
            <source>Notes from your supervisor wait here until you have time for them.</source>
            <translation>Notizen Ihrer Teamleitung warten hier, bis Sie Zeit dafür haben.</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Mit meiner Teamleitung teilen</translation>
        </message>
        <message>
            <source>Coaching note (*.callside-coaching)</source>
            <translation>Coaching-Notiz (*.callside-coaching)</translation>
        </message>
        <message>
            <source>A note from your supervisor</source>
            <translation>Eine Notiz Ihrer Teamleitung</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Looking through the folder…</source>
            <translation>Der Ordner wird durchgesehen …</translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s) for you were there.</source>
            <translation>
                <numerusform>%n neue Datei für Sie war da.</numerusform>
                <numerusform>%n neue Dateien für Sie waren da.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>A folder with files from your supervisor</source>
            <translation>Ein Ordner mit Dateien Ihrer Teamleitung</translation>
        </message>
        <message>
            <source>Take answers in …</source>
            <translation>Antworten einlesen …</translation>
        </message>
        <message>
            <source>A new note to</source>
            <translation>Neue Notiz an</translation>
        </message>
        <message>
            <source>No notes yet. Open a call and write down what went well and what to try.</source>
            <translation>Noch keine Notizen. Öffnen Sie einen Anruf und schreiben Sie auf, was gut lief und was zu versuchen ist.</translation>
        </message>
        <message>
            <source>Search calls</source>
            <translation>Anrufe suchen</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>Write a note to …</source>
            <translation>Notiz schreiben an …</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) taken in</source>
            <translation>
                <numerusform>%n Antwort eingelesen</numerusform>
                <numerusform>%n Antworten eingelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at now</source>
            <translation>Jetzt anzusehen</translation>
        </message>
        <message>
            <source>All other notes</source>
            <translation>Alle anderen Notizen</translation>
        </message>
        <message>
            <source>Coaching note</source>
            <translation>Coaching-Notiz</translation>
        </message>
        <message>
            <source>Coaching notes (*{suffix})</source>
            <translation>Coaching-Notizen (*{suffix})</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} ist geschrieben.</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>Antworten einlesen</translation>
        </message>
        <message>
            <source>Answers of agents (*{suffix})</source>
            <translation>Antworten von Agenten (*{suffix})</translation>
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
        <name>CodeShelf</name>
        <message>
            <source>Keep the recovery code: it opens your team if the key is ever lost.</source>
            <translation>Bewahren Sie den Wiederherstellungscode auf: Er öffnet Ihr Team, falls der Schlüssel verloren geht.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Den Code zeigen</translation>
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
        <name>CountField</name>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
    </context>
    <context>
        <name>Coverage</name>
        <message numerus="yes">
            <source>%n bundle(s) missing</source>
            <translation>
                <numerusform>%n Paket fehlt</numerusform>
                <numerusform>%n Pakete fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: number {numbers}</source>
            <translation>fehlt: Nummer {numbers}</translation>
        </message>
        <message>
            <source>{some} of {all} agents</source>
            <translation>{some} von {all} Agenten</translation>
        </message>
        <message>
            <source>{agents}, last bundle {day}</source>
            <translation>{agents}, letztes Paket {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) not verified</source>
            <translation>
                <numerusform>%n Protokoll nicht geprüft</numerusform>
                <numerusform>%n Protokolle nicht geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jump(s) of a clock</source>
            <translation>
                <numerusform>%n Sprung einer Uhr</numerusform>
                <numerusform>%n Sprünge einer Uhr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n Datei zurückgelegt</numerusform>
                <numerusform>%n Dateien zurückgelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came twice</source>
            <translation>
                <numerusform>%n kam doppelt</numerusform>
                <numerusform>%n kamen doppelt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source>Who handed over</source>
            <translation>Wer übergeben hat</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteren zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here of {who}</source>
            <translation>Was von {who} hier ist</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>left the team</source>
            <translation>hat das Team verlassen</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing handed over yet</source>
            <translation>noch nichts übergeben</translation>
        </message>
        <message>
            <source>the clock was set back</source>
            <translation>die Uhr wurde zurückgestellt</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>CoverageView</name>
        <message>
            <source>Show the places of every practice</source>
            <translation>Die Stellen aller Grundsätze zeigen</translation>
        </message>
        <message>
            <source>{covered} of {all} practices of the guides have a place.</source>
            <translation>{covered} von {all} Grundsätzen der Ratgeber haben eine Stelle.</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>keine Stelle</translation>
        </message>
        <message>
            <source>{id}: cited, but no practice</source>
            <translation>{id}: angeführt, aber kein Grundsatz</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Callside (locked)</source>
            <translation>Callside (gesperrt)</translation>
        </message>
    </context>
    <context>
        <name>DeskLock</name>
        <message>
            <source>The telephone is ringing.</source>
            <translation>Das Telefon klingelt.</translation>
        </message>
        <message>
            <source>A call is on; its time runs on.</source>
            <translation>Ein Anruf läuft; seine Zeit läuft weiter.</translation>
        </message>
        <message numerus="yes">
            <source>It rang %n time(s) while locked.</source>
            <translation>
                <numerusform>Während der Sperre hat es %n-mal geklingelt.</numerusform>
                <numerusform>Während der Sperre hat es %n-mal geklingelt.</numerusform>
            </translation>
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
            <source>%n not read</source>
            <translation>
                <numerusform>%n nicht gelesen</numerusform>
                <numerusform>%n nicht gelesen</numerusform>
            </translation>
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
        <name>DifferenceView</name>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Back in use</source>
            <translation>Wieder in Gebrauch</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>Nichts unterscheidet sich.</translation>
        </message>
        <message>
            <source>Before: {text}</source>
            <translation>Vorher: {text}</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Jetzt: {text}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit {entry}</source>
            <translation>{entry} bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>DraftBar</name>
        <message>
            <source>Make version …</source>
            <translation>Fassung erstellen …</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>The draft</source>
            <translation>Der Entwurf</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Import a table …</source>
            <translation>Tabelle einlesen …</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>What is new in this version (agents read it)</source>
            <translation>Was in dieser Fassung neu ist (Agenten lesen es)</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Neue Fassung</translation>
        </message>
        <message>
            <source>Draft of {title}</source>
            <translation>Entwurf von {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to mend</source>
            <translation>
                <numerusform>%n Stelle zu berichtigen</numerusform>
                <numerusform>%n Stellen zu berichtigen</numerusform>
            </translation>
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
        <name>Editor</name>
        <message>
            <source>The chosen entry</source>
            <translation>Der gewählte Eintrag</translation>
        </message>
        <message>
            <source>As agents see it</source>
            <translation>Wie Agenten es sehen</translation>
        </message>
        <message>
            <source>Nothing here yet. Add the first entry.</source>
            <translation>Hier ist noch nichts. Fügen Sie den ersten Eintrag hinzu.</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Neuer Eintrag</translation>
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
        <name>EntryForm</name>
        <message>
            <source>{part}, {number}</source>
            <translation>{part}, {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {entry}</source>
            <translation>{entry} entfernen</translation>
        </message>
        <message>
            <source>Add to: {part}</source>
            <translation>Hinzufügen zu: {part}</translation>
        </message>
    </context>
    <context>
        <name>ErrandLine</name>
        <message>
            <source>Stopped. Whatever was whole before stays as it is.</source>
            <translation>Angehalten. Was vorher ganz war, bleibt, wie es ist.</translation>
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
        <name>Farewell</name>
        <message>
            <source>Everything that was yours is deleted.</source>
            <translation>Alles, was Ihnen gehörte, ist gelöscht.</translation>
        </message>
        <message>
            <source>Callside begins like the first time when it is started again.</source>
            <translation>Beim nächsten Start beginnt Callside wie beim ersten Mal.</translation>
        </message>
        <message>
            <source>{folder} could not be reached: delete it by hand. Whoever has the recovery code can open what lies there.</source>
            <translation>{folder} war nicht zu erreichen: Löschen Sie ihn von Hand. Wer den Wiederherstellungscode hat, kann öffnen, was dort liegt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
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
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
    </context>
    <context>
        <name>FieldsPanel</name>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Only what differs from the last time</source>
            <translation>Nur was sich seit dem letzten Mal unterscheidet</translation>
        </message>
        <message>
            <source>Show the rest</source>
            <translation>Den Rest zeigen</translation>
        </message>
        <message>
            <source>What goes out of this call</source>
            <translation>Was von diesem Anruf hinausgeht</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>It went out so.</source>
            <translation>So ging es hinaus.</translation>
        </message>
        <message>
            <source>It goes out for the first time.</source>
            <translation>Es geht zum ersten Mal hinaus.</translation>
        </message>
        <message>
            <source>It went out before, {when}.</source>
            <translation>Es ging schon hinaus, {when}.</translation>
        </message>
        <message>
            <source>It went out before, {when}; your copy of that is gone.</source>
            <translation>Es ging schon hinaus, {when}; Ihre Kopie davon ist weg.</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>{field} ({mark})</source>
            <translation>{field} ({mark})</translation>
        </message>
        <message>
            <source>Before: {value}</source>
            <translation>Vorher: {value}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <source>{low}–{high} %</source>
            <translation>{low}–{high} %</translation>
        </message>
        <message>
            <source>{part} of {all}</source>
            <translation>{part} von {all}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>few calls</source>
            <translation>wenige Anrufe</translation>
        </message>
        <message>
            <source>{value} points · {low} to {high}</source>
            <translation>{value} Punkte · {low} bis {high}</translation>
        </message>
        <message>
            <source>{value} · {low}–{high}</source>
            <translation>{value} · {low}–{high}</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n Agent</numerusform>
                <numerusform>%n Agenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{count} unknown</source>
            <translation>{count} unbekannt</translation>
        </message>
        <message>
            <source>of all {all} between {low} and {high} %</source>
            <translation>von allen {all} zwischen {low} und {high} %</translation>
        </message>
        <message>
            <source>{value} % · {low}–{high} %</source>
            <translation>{value} % · {low}–{high} %</translation>
        </message>
        <message>
            <source>all that is here</source>
            <translation>alles, was hier ist</translation>
        </message>
        <message>
            <source>from {day} on</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>too few for a rate</source>
            <translation>zu wenige für einen Anteil</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>All that is here</source>
            <translation>Alles, was hier ist</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Ab {day}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Bis {day}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>oldest {days}</source>
            <translation>am ältesten {days}</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>{title}, table</source>
            <translation>{title}, Tabelle</translation>
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
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
            <source>Clear all filters</source>
            <translation>Alle Filter löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>Alle Teams</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>Alle Agenten</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>All causes</source>
            <translation>Alle Ursachen</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>All styles</source>
            <translation>Alle Stile</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Wie schwierig</translation>
        </message>
        <message>
            <source>However difficult</source>
            <translation>Gleich wie schwierig</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Alle Warteschlangen</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>All products</source>
            <translation>Alle Produkte</translation>
        </message>
        <message>
            <source>All that is here</source>
            <translation>Alles, was hier ist</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Letzte 4 Wochen</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Letzte 3 Monate</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
    </context>
    <context>
        <name>FiltersBar</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>All filters are cleared</source>
            <translation>Alle Filter sind gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation>
                <numerusform>%n Filter</numerusform>
                <numerusform>%n Filter</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Clear all filters ({keys})</source>
            <translation>Alle Filter löschen ({keys})</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Watched folder</source>
            <translation>Beobachteter Ordner</translation>
        </message>
        <message>
            <source>Watch no folder</source>
            <translation>Keinen Ordner beobachten</translation>
        </message>
        <message>
            <source>Which folder is watched</source>
            <translation>Welcher Ordner beobachtet wird</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Einen Ordner beobachten</translation>
        </message>
        <message>
            <source>Watch another one</source>
            <translation>Einen anderen beobachten</translation>
        </message>
        <message>
            <source>What agents leave in a folder, as on a share, can be taken in by itself.</source>
            <translation>Was Agenten in einem Ordner ablegen, etwa auf einer Freigabe, kann von selbst eingelesen werden.</translation>
        </message>
        <message>
            <source>Being looked at …</source>
            <translation>Wird gerade durchgesehen …</translation>
        </message>
        <message>
            <source>Looked at every half minute; what is new is taken in.</source>
            <translation>Alle halbe Minute durchgesehen; Neues wird eingelesen.</translation>
        </message>
        <message>
            <source>Something is just being written there; it is waited for.</source>
            <translation>Dort wird gerade etwas geschrieben; darauf wird gewartet.</translation>
        </message>
        <message>
            <source>Not within reach just now. It is looked for every half minute.</source>
            <translation>Gerade nicht erreichbar. Alle halbe Minute wird nachgesehen.</translation>
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
            <source>Look at it</source>
            <translation>Ansehen</translation>
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
        <name>HandOutCard</name>
        <message>
            <source>Hand it out</source>
            <translation>Aushändigen</translation>
        </message>
        <message>
            <source>Names of others, with commas</source>
            <translation>Namen anderer, mit Kommas</translation>
        </message>
        <message>
            <source>Write it into a folder…</source>
            <translation>In einen Ordner schreiben …</translation>
        </message>
        <message>
            <source>Written: caller.html and caller.json in {folder}.</source>
            <translation>Geschrieben: caller.html und caller.json in {folder}.</translation>
        </message>
        <message numerus="yes">
            <source>Blacked out %n time(s).</source>
            <translation>
                <numerusform>%n-mal geschwärzt.</numerusform>
                <numerusform>%n-mal geschwärzt.</numerusform>
            </translation>
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
        <name>HeadlineCard</name>
        <message>
            <source>{what}: show more</source>
            <translation>{what}: mehr zeigen</translation>
        </message>
        <message>
            <source>being worked out</source>
            <translation>wird berechnet</translation>
        </message>
        <message>
            <source>could not be worked out</source>
            <translation>ließ sich nicht berechnen</translation>
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
            <source>Policy of your organisation</source>
            <translation>Richtlinie Ihrer Organisation</translation>
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
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Was darin ist</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Files set aside</source>
            <translation>Beiseitegelegte Dateien</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Beobachteter Ordner</translation>
        </message>
        <message>
            <source>Facts for patterns</source>
            <translation>Fakten für Muster</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Record of events</source>
            <translation>Verlauf der Ereignisse</translation>
        </message>
        <message>
            <source>Callside {version}, packaged, on {system} {release}.</source>
            <translation>Callside {version}, fertiges Programm, auf {system} {release}.</translation>
        </message>
        <message>
            <source>Callside {version}, in Python {python}, on {system} {release}.</source>
            <translation>Callside {version}, in Python {python}, auf {system} {release}.</translation>
        </message>
        <message>
            <source>Opened in {open_ms} ms, checked in {check_ms} ms.</source>
            <translation>In {open_ms} ms geöffnet, in {check_ms} ms geprüft.</translation>
        </message>
        <message>
            <source>None waits for somebody to look.</source>
            <translation>Keine wartet darauf, dass jemand hinsieht.</translation>
        </message>
        <message>
            <source>Waiting for somebody to compare six words: {count}.</source>
            <translation>Warten darauf, dass jemand sechs Wörter vergleicht: {count}.</translation>
        </message>
        <message>
            <source>Open “Team and keys”, or run “callside team quarantine”.</source>
            <translation>Öffnen Sie „Team und Schlüssel“, oder führen Sie „callside team quarantine“ aus.</translation>
        </message>
        <message>
            <source>It can be read; files in it: {count}.</source>
            <translation>Er lässt sich lesen; Dateien darin: {count}.</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>Kein Ordner wird beobachtet.</translation>
        </message>
        <message>
            <source>It cannot be seen from here.</source>
            <translation>Er ist von hier aus nicht zu sehen.</translation>
        </message>
        <message>
            <source>Connect the share, or choose another folder.</source>
            <translation>Verbinden Sie die Freigabe, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>None yet; the first pattern makes them.</source>
            <translation>Noch keine; das erste Muster legt sie an.</translation>
        </message>
        <message>
            <source>The supervisor's part is not installed: there are no patterns.</source>
            <translation>Der Teil für Teamleitungen ist nicht installiert: Es gibt keine Muster.</translation>
        </message>
        <message>
            <source>Install Callside for supervisors.</source>
            <translation>Installieren Sie Callside für Teamleitungen.</translation>
        </message>
        <message>
            <source>Told by a command or link only; no port is open.</source>
            <translation>Nur durch Befehl oder Link; kein Port ist offen.</translation>
        </message>
        <message>
            <source>Switched on: {receivers}.</source>
            <translation>Eingeschaltet: {receivers}.</translation>
        </message>
        <message>
            <source>{count} lines, {kilobytes} kB, no words of anybody.</source>
            <translation>{count} Zeilen, {kilobytes} kB, keine Worte von irgendwem.</translation>
        </message>
        <message>
            <source>Faults of the program in the last 30 days: {faults}.</source>
            <translation>Fehler des Programms in den letzten 30 Tagen: {faults}.</translation>
        </message>
        <message>
            <source>Send your IT a support file: “callside support make FILE”.</source>
            <translation>Schicken Sie Ihrer IT eine Datei für den Support: „callside support make FILE“.</translation>
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
            <source>{count} of a newer Callside, whole, is waiting for it.</source>
            <translation>{count} von einem neueren Callside, unversehrt, wartet darauf.</translation>
        </message>
        <message>
            <source>Update Callside; then look on the page “Backups”.</source>
            <translation>Aktualisieren Sie Callside; sehen Sie dann auf der Seite „Sicherungen“ nach.</translation>
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
            <source>No faults; settings locked: {count}.</source>
            <translation>Keine Fehler; gesperrte Einstellungen: {count}.</translation>
        </message>
        <message>
            <source>It has no faults.</source>
            <translation>Er hat keine Fehler.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Team: {subject}</source>
            <translation>Team: {subject}</translation>
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
        <name>ImportReport</name>
        <message>
            <source>was here before: nothing changed</source>
            <translation>war schon hier: nichts hat sich geändert</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} new, {updated} updated, {unchanged} unchanged</source>
            <translation>{new} neu, {updated} aktualisiert, {unchanged} unverändert</translation>
        </message>
        <message>
            <source>an older copy; newer states stay. {what}</source>
            <translation>eine ältere Kopie; neuere Stände bleiben. {what}</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Das Einlesen wurde angehalten.</translation>
        </message>
        <message numerus="yes">
            <source>Imported %n call(s)</source>
            <translation>
                <numerusform>%n Anruf eingelesen</numerusform>
                <numerusform>%n Anrufe eingelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused</source>
            <translation>
                <numerusform>%n Datei abgelehnt</numerusform>
                <numerusform>%n Dateien abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n Datei zurückgelegt</numerusform>
                <numerusform>%n Dateien zurückgelegt</numerusform>
            </translation>
        </message>
        <message>
            <source>set aside: compare the six words first</source>
            <translation>zurückgelegt: erst die sechs Wörter vergleichen</translation>
        </message>
        <message>
            <source>set aside. {why}</source>
            <translation>zurückgelegt. {why}</translation>
        </message>
        <message>
            <source>refused. {why}</source>
            <translation>abgelehnt. {why}</translation>
        </message>
        <message>
            <source>stopped: nothing of it was taken in</source>
            <translation>angehalten: nichts davon wurde übernommen</translation>
        </message>
        <message numerus="yes">
            <source>a roster: %n agent(s)</source>
            <translation>
                <numerusform>eine Teamliste: %n Agent</numerusform>
                <numerusform>eine Teamliste: %n Agenten</numerusform>
            </translation>
        </message>
        <message>
            <source>words back on a coaching note</source>
            <translation>Antwort auf eine Coaching-Notiz</translation>
        </message>
        <message>
            <source>an answer that was here before</source>
            <translation>eine Antwort, die schon hier war</translation>
        </message>
        <message>
            <source>joined: compare the six words on “Team and keys”</source>
            <translation>beigetreten: die sechs Wörter unter „Team und Schlüssel“ vergleichen</translation>
        </message>
        <message>
            <source>File: {file}</source>
            <translation>Datei: {file}</translation>
        </message>
        <message>
            <source>Number {sequence} of this device</source>
            <translation>Nummer {sequence} dieses Geräts</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) before it are missing</source>
            <translation>
                <numerusform>%n Paket davor fehlt</numerusform>
                <numerusform>%n Pakete davor fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) left out: they belong to another agent</source>
            <translation>
                <numerusform>%n Eintrag ausgelassen: Er gehört einem anderen Agenten</numerusform>
                <numerusform>%n Einträge ausgelassen: Sie gehören einem anderen Agenten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Taking files in</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message>
            <source>What became of each file</source>
            <translation>Was aus jeder Datei wurde</translation>
        </message>
        <message>
            <source>Files can also be dropped anywhere on this window.</source>
            <translation>Dateien lassen sich auch irgendwo auf dieses Fenster ziehen.</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Eingelesenes</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>No bundles yet. Make the team file first and hand it out: agents who join with it can share their calls with you.</source>
            <translation>Noch keine Pakete. Erstellen Sie zuerst die Teamdatei und geben Sie sie aus: Agenten, die damit beitreten, können ihre Anrufe mit Ihnen teilen.</translation>
        </message>
        <message>
            <source>Make the team file</source>
            <translation>Teamdatei erstellen</translation>
        </message>
        <message>
            <source>No bundles yet. Hand out the team file, take the answers in, and ask for the first bundles. Drop files here, or choose them.</source>
            <translation>Noch keine Pakete. Geben Sie die Teamdatei aus, lesen Sie die Antworten ein und bitten Sie um die ersten Pakete. Ziehen Sie Dateien hierher oder wählen Sie sie.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) done</source>
            <translation>
                <numerusform>%n Datei fertig</numerusform>
                <numerusform>%n Dateien fertig</numerusform>
            </translation>
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
        <name>JoinPanel</name>
        <message>
            <source>Ask your supervisor for these six words, on the phone or side by side. When they are the same, the file is really from there.</source>
            <translation>Fragen Sie Ihre Teamleitung nach diesen sechs Wörtern, am Telefon oder nebeneinander. Sind sie gleich, ist die Datei wirklich von dort.</translation>
        </message>
        <message>
            <source>What your supervisor calls you</source>
            <translation>Wie Ihre Teamleitung Sie nennt</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Save the answer…</source>
            <translation>Antwort sichern …</translation>
        </message>
        <message>
            <source>Team {team}, from {supervisor}</source>
            <translation>Team {team}, von {supervisor}</translation>
        </message>
        <message>
            <source>The supervisor of your team has other keys than before. Join again only when the six words are the same.</source>
            <translation>Die Leitung Ihres Teams hat andere Schlüssel als vorher. Treten Sie nur wieder bei, wenn die sechs Wörter gleich sind.</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Beitritt läuft …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Saved as {name}. Hand it to your supervisor, who compares your six words: {words}</source>
            <translation>Als {name} gesichert. Geben Sie sie Ihrer Teamleitung, die Ihre sechs Wörter vergleicht: {words}</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>Sechs Wörter</translation>
        </message>
        <message>
            <source>What is agreed on</source>
            <translation>Was vereinbart ist</translation>
        </message>
        <message>
            <source>Join or not</source>
            <translation>Beitreten oder nicht</translation>
        </message>
        <message>
            <source>Join a team</source>
            <translation>Einem Team beitreten</translation>
        </message>
        <message>
            <source>You have joined. IT's list names you: nothing to hand back.</source>
            <translation>Sie sind beigetreten. Die Liste der IT nennt Sie: Es ist nichts zurückzugeben.</translation>
        </message>
        <message>
            <source>You have joined. Save the answer and hand it to your supervisor, who compares your six words: {words}</source>
            <translation>Sie sind beigetreten. Sichern Sie die Antwort und geben Sie sie Ihrer Teamleitung, die Ihre sechs Wörter vergleicht: {words}</translation>
        </message>
        <message>
            <source>Answer to a team (*.callside-answer)</source>
            <translation>Antwort an ein Team (*.callside-answer)</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Die Antwort sichern</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Stopped. What was done before stays so.</source>
            <translation>Angehalten. Was vorher getan wurde, bleibt so.</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) of callers</source>
            <translation>
                <numerusform>%n Kontaktkarte</numerusform>
                <numerusform>%n Kontaktkarten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier state(s) of notes</source>
            <translation>
                <numerusform>%n früherer Stand von Notizen</numerusform>
                <numerusform>%n frühere Stände von Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s) of boundaries</source>
            <translation>
                <numerusform>%n Zitat zu Grenzen</numerusform>
                <numerusform>%n Zitate zu Grenzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) for a manager</source>
            <translation>
                <numerusform>%n Grund für die Leitung</numerusform>
                <numerusform>%n Gründe für die Leitung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s) used</source>
            <translation>
                <numerusform>%n benutzter Satz</numerusform>
                <numerusform>%n benutzte Sätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of tension</source>
            <translation>
                <numerusform>%n Wert der Anspannung</numerusform>
                <numerusform>%n Werte der Anspannung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on tension</source>
            <translation>
                <numerusform>%n Bemerkung zur Anspannung</numerusform>
                <numerusform>%n Bemerkungen zur Anspannung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reflection(s)</source>
            <translation>
                <numerusform>%n Rückblick</numerusform>
                <numerusform>%n Rückblicke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of reflections</source>
            <translation>
                <numerusform>%n Antwort aus Rückblicken</numerusform>
                <numerusform>%n Antworten aus Rückblicken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n Zusage</numerusform>
                <numerusform>%n Zusagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%n Folgeaufgabe</numerusform>
                <numerusform>%n Folgeaufgaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of the telephone</source>
            <translation>
                <numerusform>%n Meldung des Telefons</numerusform>
                <numerusform>%n Meldungen des Telefons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coaching note(s)</source>
            <translation>
                <numerusform>%n Coaching-Notiz</numerusform>
                <numerusform>%n Coaching-Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to coaching notes</source>
            <translation>
                <numerusform>%n Antwort auf Coaching-Notizen</numerusform>
                <numerusform>%n Antworten auf Coaching-Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of older versions</source>
            <translation>
                <numerusform>%n Text älterer Fassungen</numerusform>
                <numerusform>%n Texte älterer Fassungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with words searched for</source>
            <translation>
                <numerusform>%n Zeile mit Suchwörtern</numerusform>
                <numerusform>%n Zeilen mit Suchwörtern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n beiseitegelegte Datei</numerusform>
                <numerusform>%n beiseitegelegte Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) of imports</source>
            <translation>
                <numerusform>%n Bericht vom Einlesen</numerusform>
                <numerusform>%n Berichte vom Einlesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in</source>
            <translation>
                <numerusform>%n eingelesenes Paket</numerusform>
                <numerusform>%n eingelesene Pakete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n Agent</numerusform>
                <numerusform>%n Agenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s)</source>
            <translation>
                <numerusform>%n ältere Sicherung</numerusform>
                <numerusform>%n ältere Sicherungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) of a newer Callside that were set aside, with all that they alone hold</source>
            <translation>
                <numerusform>%n beiseitegelegtes Protokoll eines neueren Callside, mit allem, was nur dort steht</numerusform>
                <numerusform>%n beiseitegelegte Protokolle eines neueren Callside, mit allem, was nur dort steht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) of your own</source>
            <translation>
                <numerusform>%n eigenes Paket</numerusform>
                <numerusform>%n eigene Pakete</numerusform>
            </translation>
        </message>
        <message>
            <source>A caller was erased</source>
            <translation>Ein Kontakt wurde gelöscht</translation>
        </message>
        <message>
            <source>An agent was erased</source>
            <translation>Ein Agent wurde gelöscht</translation>
        </message>
        <message>
            <source>Erased again, for an old copy came back</source>
            <translation>Noch einmal gelöscht, denn eine alte Kopie kam zurück</translation>
        </message>
        <message>
            <source>Came to the end of its time</source>
            <translation>Seine Zeit war um</translation>
        </message>
        <message>
            <source>the person asked</source>
            <translation>die Person bat darum</translation>
        </message>
        <message>
            <source>the person objected</source>
            <translation>die Person widersprach</translation>
        </message>
        <message>
            <source>not needed any more</source>
            <translation>nicht mehr nötig</translation>
        </message>
        <message>
            <source>kept by mistake</source>
            <translation>irrtümlich aufbewahrt</translation>
        </message>
        <message>
            <source>left the team</source>
            <translation>hat das Team verlassen</translation>
        </message>
        <message>
            <source>wanted by you</source>
            <translation>von Ihnen gewollt</translation>
        </message>
        <message>
            <source>wanted by your organisation</source>
            <translation>von Ihrem Unternehmen gewollt</translation>
        </message>
        <message>
            <source>wanted by you and by your organisation</source>
            <translation>von Ihnen und Ihrem Unternehmen gewollt</translation>
        </message>
        <message>
            <source>by the terms of the team</source>
            <translation>nach den Vereinbarungen des Teams</translation>
        </message>
        <message>
            <source>older than {days} days</source>
            <translation>älter als {days} Tage</translation>
        </message>
    </context>
    <context>
        <name>KeptPage</name>
        <message>
            <source>Delete everything that is yours</source>
            <translation>Alles löschen, was Ihnen gehört</translation>
        </message>
        <message>
            <source>Your log, all its backups and keys, your own copies of what you handed over, and your settings. Callside closes, and begins like the first time after that. It cannot be undone.</source>
            <translation>Ihr Protokoll, alle Sicherungen und Schlüssel, Ihre eigenen Kopien von Übergebenem und Ihre Einstellungen. Callside schließt sich und beginnt danach wie beim ersten Mal. Es lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Alles löschen …</translation>
        </message>
        <message>
            <source>Delete everything for good</source>
            <translation>Alles endgültig löschen</translation>
        </message>
        <message>
            <source>What I keep</source>
            <translation>Was ich aufbewahre</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>What is older goes by itself: soon after the start, and once a day. Promises and follow-ups that are still open keep their call. 0 is no limit.</source>
            <translation>Was älter ist, verschwindet von selbst: bald nach dem Start und einmal am Tag. Offene Zusagen und Folgeaufgaben behalten ihren Anruf. 0 heißt ohne Grenze.</translation>
        </message>
        <message>
            <source>What is too old now</source>
            <translation>Was jetzt zu alt ist</translation>
        </message>
        <message>
            <source>Look what would go</source>
            <translation>Ansehen, was ginge</translation>
        </message>
        <message>
            <source>Take it away now</source>
            <translation>Jetzt löschen</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Alles über einen Kontakt</translation>
        </message>
        <message>
            <source>Somebody asks what you have about them, or wants it deleted: find them by number, name or account.</source>
            <translation>Jemand fragt, was Sie über ihn haben, oder will es gelöscht sehen: Suchen Sie nach Nummer, Name oder Konto.</translation>
        </message>
        <message>
            <source>Find a caller</source>
            <translation>Kontakt suchen</translation>
        </message>
        <message>
            <source>Take everything along</source>
            <translation>Alles mitnehmen</translation>
        </message>
        <message>
            <source>All that is yours as JSON lines and CSV with a schema, your reflections too. The files are not encrypted: keep them where only you can read them.</source>
            <translation>Alles, was Ihnen gehört, als JSON-Zeilen und CSV mit einem Schema, auch Ihre Rückblicke. Die Dateien sind nicht verschlüsselt: Legen Sie sie dorthin, wo nur Sie sie lesen können.</translation>
        </message>
        <message>
            <source>Write it into a folder…</source>
            <translation>In einen Ordner schreiben …</translation>
        </message>
        <message>
            <source>Older than its time: {what}.</source>
            <translation>Älter als seine Zeit: {what}.</translation>
        </message>
        <message>
            <source>Nothing is older than its time.</source>
            <translation>Nichts ist älter als seine Zeit.</translation>
        </message>
        <message>
            <source>Taken away: {what}.</source>
            <translation>Gelöscht: {what}.</translation>
        </message>
        <message>
            <source>Writing everything that is yours…</source>
            <translation>Alles, was Ihnen gehört, wird geschrieben …</translation>
        </message>
        <message>
            <source>{calls}, {files} ({size}), with {backups}.</source>
            <translation>{calls}, {files} ({size}), mit {backups}.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n Sicherung</numerusform>
                <numerusform>%n Sicherungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} cannot be reached: delete it by hand. Whoever has the recovery code can open what lies there.</source>
            <translation>{folder} ist nicht zu erreichen: Löschen Sie ihn von Hand. Wer den Wiederherstellungscode hat, kann öffnen, was dort liegt.</translation>
        </message>
        <message>
            <source>In the second folder: {backups}.</source>
            <translation>Im zweiten Ordner: {backups}.</translation>
        </message>
        <message>
            <source>Not taken back: what you handed over, what is on paper, and files that you exported or saved elsewhere.</source>
            <translation>Nicht zurückgeholt wird, was Sie übergeben haben, was auf Papier steht und was Sie exportiert oder anderswo gesichert haben.</translation>
        </message>
        <message>
            <source>Stays, for it is not yours: {what}.</source>
            <translation>Bleibt, denn es gehört nicht Ihnen: {what}.</translation>
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
        <name>LinesField</name>
        <message>
            <source>One a line</source>
            <translation>Eins je Zeile</translation>
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message>
            <source>Choose a call to see exactly which of its fields go out.</source>
            <translation>Wählen Sie einen Anruf, um genau zu sehen, welche seiner Felder hinausgehen.</translation>
        </message>
        <message>
            <source>What goes out</source>
            <translation>Was hinausgeht</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Hand over or not</source>
            <translation>Übergeben oder nicht</translation>
        </message>
        <message>
            <source>What goes out now</source>
            <translation>Was jetzt hinausgeht</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n gelöscht</numerusform>
                <numerusform>%n gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n wie vorher</numerusform>
                <numerusform>%n wie vorher</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation>Seit dem letzten Mal hat sich nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) of an earlier time go along.</source>
            <translation>
                <numerusform>%n Paket von früher geht mit.</numerusform>
                <numerusform>%n Pakete von früher gehen mit.</numerusform>
            </translation>
        </message>
        <message>
            <source>{counts} {more}</source>
            <translation>{counts} {more}</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>Was darin war</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) and tasks</source>
            <translation>
                <numerusform>%n Anruf und Aufgaben</numerusform>
                <numerusform>%n Anrufe und Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>{calls}, in {file}</source>
            <translation>{calls}, in {file}</translation>
        </message>
        <message>
            <source>only that it was deleted</source>
            <translation>nur, dass er gelöscht wurde</translation>
        </message>
        <message>
            <source>Handing over…</source>
            <translation>Wird übergeben …</translation>
        </message>
        <message>
            <source>Into the folder {folder}</source>
            <translation>In den Ordner {folder}</translation>
        </message>
        <message>
            <source>No folder is chosen yet: a share, or a stick.</source>
            <translation>Noch ist kein Ordner gewählt: eine Freigabe oder ein Stick.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) still open</source>
            <translation>
                <numerusform>%n noch offener Anruf</numerusform>
                <numerusform>%n noch offene Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rehearsal(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of reflections</source>
            <translation>
                <numerusform>%n Antwort aus Rückblicken</numerusform>
                <numerusform>%n Antworten aus Rückblicken</numerusform>
            </translation>
        </message>
        <message>
            <source>your remarks on tension, earlier states of notes, your own phrases, cards of callers and what the phone said</source>
            <translation>Ihre Bemerkungen zur Anspannung, frühere Stände von Notizen, Ihre eigenen Sätze, Kontaktkarten und was das Telefon gesagt hat</translation>
        </message>
        <message>
            <source>Stays with you: {what}.</source>
            <translation>Bleibt bei Ihnen: {what}.</translation>
        </message>
        <message>
            <source>The folder to hand over into</source>
            <translation>Der Ordner für die Übergabe</translation>
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
        <name>Lock</name>
        <message>
            <source>The keyring may be asking for its password, in a window of its own.</source>
            <translation>Vielleicht fragt der Schlüsselbund in einem eigenen Fenster nach seinem Passwort.</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Other ways to open</source>
            <translation>Andere Wege zum Öffnen</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>What you wrote is being saved …</source>
            <translation>Was Sie geschrieben haben, wird gesichert …</translation>
        </message>
        <message>
            <source>What you wrote is saved. Nothing is lost.</source>
            <translation>Was Sie geschrieben haben, ist gesichert. Nichts ist verloren.</translation>
        </message>
        <message>
            <source>Not everything is saved yet. It is kept in memory and saved when you open: do not switch this computer off. {why}</source>
            <translation>Noch ist nicht alles gesichert. Es bleibt im Speicher und wird gesichert, wenn Sie öffnen: Schalten Sie diesen Rechner nicht aus. {why}</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>You locked this window.</source>
            <translation>Sie haben dieses Fenster gesperrt.</translation>
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation>Eine Weile war niemand da.</translation>
        </message>
        <message>
            <source>The computer was locked.</source>
            <translation>Der Rechner wurde gesperrt.</translation>
        </message>
        <message>
            <source>Somebody else used this computer.</source>
            <translation>Jemand anderes hat diesen Rechner benutzt.</translation>
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation>Der Rechner hat geschlafen.</translation>
        </message>
        <message>
            <source>The backup is being brought back.</source>
            <translation>Die Sicherung wird gerade zurückgeholt.</translation>
        </message>
    </context>
    <context>
        <name>ManagedPage</name>
        <message>
            <source>Back to the settings</source>
            <translation>Zurück zu den Einstellungen</translation>
        </message>
        <message>
            <source>Read when Callside started. What your IT changes since counts from the next start.</source>
            <translation>Beim Start von Callside gelesen. Was Ihre IT seither ändert, gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Verwaltete Einstellungen</translation>
        </message>
        <message numerus="yes">
            <source>Your organisation manages %n setting(s).</source>
            <translation>
                <numerusform>Ihr Unternehmen verwaltet %n Einstellung.</numerusform>
                <numerusform>Ihr Unternehmen verwaltet %n Einstellungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your organisation manages none of your settings.</source>
            <translation>Ihr Unternehmen verwaltet keine Ihrer Einstellungen.</translation>
        </message>
        <message>
            <source>A fault of the policy</source>
            <translation>Ein Fehler der Richtlinie</translation>
        </message>
        <message>
            <source>{setting}: {value}</source>
            <translation>{setting}: {value}</translation>
        </message>
        <message>
            <source>{told} (the strictest value: the policy has a fault)</source>
            <translation>{told} (der strengste Wert: Die Richtlinie hat einen Fehler)</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Locked for this computer</source>
            <translation>Gesperrt für diesen Rechner</translation>
        </message>
        <message>
            <source>Locked for you</source>
            <translation>Gesperrt für Sie</translation>
        </message>
        <message>
            <source>Recommended: you may choose otherwise</source>
            <translation>Empfohlen: Sie dürfen anders wählen</translation>
        </message>
    </context>
    <context>
        <name>ManagedTeam</name>
        <message>
            <source>Your organisation has put you into the team {team} of {supervisor}. Nothing is handed over by that. Your six words: {words}.</source>
            <translation>Ihr Unternehmen hat Sie in das Team {team} von {supervisor} aufgenommen. Dadurch wird nichts übergeben. Ihre sechs Wörter: {words}.</translation>
        </message>
        <message>
            <source>Your supervisor needs your answer: join once more by the team file, and save it.</source>
            <translation>Ihre Teamleitung braucht Ihre Antwort: Treten Sie mit der Teamdatei noch einmal bei, und sichern Sie sie.</translation>
        </message>
        <message>
            <source>Your answer lies in {folder}.</source>
            <translation>Ihre Antwort liegt in {folder}.</translation>
        </message>
        <message>
            <source>Show the terms</source>
            <translation>Vereinbarungen zeigen</translation>
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
        <name>NamesField</name>
        <message>
            <source>Add to: {part}</source>
            <translation>Hinzufügen zu: {part}</translation>
        </message>
        <message>
            <source>Earlier: {entry}</source>
            <translation>Früher: {entry}</translation>
        </message>
        <message>
            <source>Remove: {entry}</source>
            <translation>Entfernen: {entry}</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Hinzufügen …</translation>
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
        <name>NoteForm</name>
        <message>
            <source>Coaching note</source>
            <translation>Coaching-Notiz</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Was gut lief</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Was zu versuchen ist</translation>
        </message>
        <message>
            <source>A question to the agent</source>
            <translation>Eine Frage an den Agenten</translation>
        </message>
        <message>
            <source>An improvement to agree on</source>
            <translation>Eine Verbesserung vereinbaren</translation>
        </message>
        <message>
            <source>Look at it again after so many calls</source>
            <translation>Nach so vielen Anrufen wieder ansehen</translation>
        </message>
        <message>
            <source>Make the note …</source>
            <translation>Notiz erstellen …</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>Die Notiz</translation>
        </message>
        <message>
            <source>To {name}, who alone can read it.</source>
            <translation>An {name}; niemand sonst kann sie lesen.</translation>
        </message>
        <message>
            <source>Coaching notes (*{suffix})</source>
            <translation>Coaching-Notizen (*{suffix})</translation>
        </message>
        <message>
            <source>The note is written. Give its file to the agent.</source>
            <translation>Die Notiz ist geschrieben. Geben Sie ihre Datei dem Agenten.</translation>
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
        <name>Outline</name>
        <message>
            <source>Section of the playbook</source>
            <translation>Abschnitt des Leitfadens</translation>
        </message>
        <message>
            <source>Entries of the section</source>
            <translation>Einträge des Abschnitts</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>What to do with an entry</source>
            <translation>Was mit einem Eintrag zu tun ist</translation>
        </message>
        <message>
            <source>{title} (to mend)</source>
            <translation>{title} (zu berichtigen)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Everything, not only what changed since the last time</source>
            <translation>Alles, nicht nur was sich seit dem letzten Mal geändert hat</translation>
        </message>
        <message>
            <source>See what goes out</source>
            <translation>Ansehen, was hinausgeht</translation>
        </message>
        <message>
            <source>Open a file from my supervisor…</source>
            <translation>Datei meiner Teamleitung öffnen …</translation>
        </message>
        <message>
            <source>Handed over before</source>
            <translation>Früher übergeben</translation>
        </message>
        <message>
            <source>The house's playbook</source>
            <translation>Der Leitfaden des Unternehmens</translation>
        </message>
        <message>
            <source>What is agreed on</source>
            <translation>Was vereinbart ist</translation>
        </message>
        <message>
            <source>Nothing more is handed over then. What was, lies with your supervisor.</source>
            <translation>Dann wird nichts mehr übergeben. Was übergeben wurde, liegt bei Ihrer Teamleitung.</translation>
        </message>
        <message>
            <source>Leave the team…</source>
            <translation>Team verlassen …</translation>
        </message>
        <message>
            <source>Team {team}, supervisor {supervisor}</source>
            <translation>Team {team}, Leitung {supervisor}</translation>
        </message>
        <message>
            <source>The playbook {version} is kept; you work by the one that your organisation names.</source>
            <translation>Der Leitfaden {version} wird aufbewahrt; Sie arbeiten nach dem, den Ihr Unternehmen nennt.</translation>
        </message>
        <message>
            <source>The playbook {version} waits until no call is open.</source>
            <translation>Der Leitfaden {version} wartet, bis kein Anruf offen ist.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing changed since the last time: nothing was written.</source>
            <translation>Seit dem letzten Mal hat sich nichts geändert: Nichts wurde geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>Handed over %n call(s): {names} in {folder}.</source>
            <translation>
                <numerusform>%n Anruf übergeben: {names} in {folder}.</numerusform>
                <numerusform>%n Anrufe übergeben: {names} in {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your supervisor takes it from there; you need do nothing more.</source>
            <translation>Von dort holt es Ihre Teamleitung; Sie müssen nichts weiter tun.</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Mit meiner Teamleitung teilen</translation>
        </message>
        <message>
            <source>Leave the team</source>
            <translation>Team verlassen</translation>
        </message>
        <message>
            <source>Nothing was handed over yet.</source>
            <translation>Noch wurde nichts übergeben.</translation>
        </message>
        <message>
            <source>A bundle of {when} lies in no folder yet; it goes along the next time.</source>
            <translation>Ein Paket von {when} liegt noch in keinem Ordner; es geht beim nächsten Mal mit.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Last handed over {when}: {calls}, number {number}</source>
            <translation>Zuletzt übergeben {when}: {calls}, Nummer {number}</translation>
        </message>
        <message>
            <source>in no folder</source>
            <translation>in keinem Ordner</translation>
        </message>
        <message>
            <source>{number}. {when}, {calls}, {where}</source>
            <translation>{number}. {when}, {calls}, {where}</translation>
        </message>
        <message>
            <source>Show what was in it</source>
            <translation>Zeigen, was darin war</translation>
        </message>
        <message numerus="yes">
            <source>Show what was in number %n</source>
            <translation>
                <numerusform>Zeigen, was in Nummer %n war</numerusform>
                <numerusform>Zeigen, was in Nummer %n war</numerusform>
            </translation>
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
            <source>Managed settings</source>
            <translation>Verwaltete Einstellungen</translation>
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
            <source>About Callside</source>
            <translation>Über Callside</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Mit meiner Teamleitung teilen</translation>
        </message>
        <message>
            <source>Coaching notes</source>
            <translation>Coaching-Notizen</translation>
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
            <source>Support file</source>
            <translation>Datei für den Support</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gesichert</translation>
        </message>
        <message>
            <source>What I keep</source>
            <translation>Was ich aufbewahre</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Alles über einen Kontakt</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
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
        <name>PatternGroups</name>
        <message>
            <source>Boundaries that were set</source>
            <translation>Grenzen, die gesetzt wurden</translation>
        </message>
        <message>
            <source>Managers brought in</source>
            <translation>Teamleitung dazugeholt</translation>
        </message>
        <message>
            <source>Incident sheets</source>
            <translation>Vorfallberichte</translation>
        </message>
        <message>
            <source>What upset them</source>
            <translation>Worüber sie sich geärgert haben</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
        <message>
            <source>How calls ended</source>
            <translation>Wie Anrufe ausgingen</translation>
        </message>
        <message>
            <source>Steps and phrases</source>
            <translation>Schritte und Sätze</translation>
        </message>
        <message>
            <source>Like compared with like</source>
            <translation>Gleiches mit Gleichem verglichen</translation>
        </message>
        <message>
            <source>What all this rests on</source>
            <translation>Worauf das alles beruht</translation>
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
            <source>What agents shared</source>
            <translation>Was Agenten geteilt haben</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>In ihren Worten</translation>
        </message>
    </context>
    <context>
        <name>Patterns</name>
        <message>
            <source>Calls and what was handed over</source>
            <translation>Anrufe und was übergeben wurde</translation>
        </message>
        <message>
            <source>Tension at the start, and whether it fell</source>
            <translation>Anspannung am Anfang, und ob sie sank</translation>
        </message>
        <message>
            <source>Tension fell, over time</source>
            <translation>Anspannung gesunken, im Verlauf</translation>
        </message>
        <message>
            <source>De-escalation by agent</source>
            <translation>Beruhigung nach Agent</translation>
        </message>
        <message>
            <source>De-escalation, like compared with like</source>
            <translation>Beruhigung, Gleiches mit Gleichem verglichen</translation>
        </message>
        <message>
            <source>Outcomes, like compared with like</source>
            <translation>Ergebnisse, Gleiches mit Gleichem verglichen</translation>
        </message>
        <message>
            <source>What became of promises</source>
            <translation>Was aus Zusagen wurde</translation>
        </message>
        <message>
            <source>Promises kept in time, over time</source>
            <translation>Zusagen rechtzeitig eingehalten, im Verlauf</translation>
        </message>
        <message>
            <source>Promises kept in time, by agent</source>
            <translation>Zusagen rechtzeitig eingehalten, nach Agent</translation>
        </message>
        <message>
            <source>Boundaries that were set, and what followed</source>
            <translation>Grenzen, die gesetzt wurden, und was folgte</translation>
        </message>
        <message>
            <source>Calls with a boundary, over time</source>
            <translation>Anrufe mit einer Grenze, im Verlauf</translation>
        </message>
        <message>
            <source>Incident sheets</source>
            <translation>Vorfallberichte</translation>
        </message>
        <message>
            <source>Managers asked for and offered</source>
            <translation>Teamleitung verlangt und angeboten</translation>
        </message>
        <message>
            <source>Managers brought in, over time</source>
            <translation>Teamleitung dazugeholt, im Verlauf</translation>
        </message>
        <message>
            <source>Follow-ups done and overdue</source>
            <translation>Folgeaufgaben, erledigt und überfällig</translation>
        </message>
        <message>
            <source>What upset them</source>
            <translation>Worüber sie sich geärgert haben</translation>
        </message>
        <message>
            <source>What they would have liked instead</source>
            <translation>Was sie sich stattdessen gewünscht hätten</translation>
        </message>
        <message>
            <source>How calls ended</source>
            <translation>Wie Anrufe ausgingen</translation>
        </message>
        <message>
            <source>Calls settled, over time</source>
            <translation>Anrufe geklärt, im Verlauf</translation>
        </message>
        <message>
            <source>What was agreed on</source>
            <translation>Was vereinbart wurde</translation>
        </message>
        <message>
            <source>Callers who called again</source>
            <translation>Wer wieder angerufen hat</translation>
        </message>
        <message>
            <source>Callers who called again, over time</source>
            <translation>Wer wieder angerufen hat, im Verlauf</translation>
        </message>
        <message>
            <source>Steps done and left out</source>
            <translation>Schritte, gegangen und ausgelassen</translation>
        </message>
        <message>
            <source>Calls with at least half of the steps done, over time</source>
            <translation>Anrufe mit mindestens der Hälfte der Schritte, im Verlauf</translation>
        </message>
        <message>
            <source>Calls with at least half of the steps done, by agent</source>
            <translation>Anrufe mit mindestens der Hälfte der Schritte, nach Agent</translation>
        </message>
        <message>
            <source>Phrases used together with a fall in tension</source>
            <translation>Sätze, zusammen mit sinkender Anspannung gebraucht</translation>
        </message>
        <message>
            <source>What agents shared to learn from, by cause</source>
            <translation>Was Agenten zum Lernen geteilt haben, nach Ursache</translation>
        </message>
        <message>
            <source>What agents shared to learn from</source>
            <translation>Was Agenten zum Lernen geteilt haben</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Tension fell by the end</source>
            <translation>Anspannung am Ende gesunken</translation>
        </message>
        <message>
            <source>Tension fell by the end, in this choice</source>
            <translation>Anspannung am Ende gesunken, in dieser Auswahl</translation>
        </message>
        <message>
            <source>Settled, in this choice</source>
            <translation>Geklärt, in dieser Auswahl</translation>
        </message>
        <message>
            <source>Promises kept in time</source>
            <translation>Zusagen rechtzeitig eingehalten</translation>
        </message>
        <message>
            <source>Boundary reached</source>
            <translation>Grenze erreicht</translation>
        </message>
        <message>
            <source>Manager brought in</source>
            <translation>Teamleitung dazugeholt</translation>
        </message>
        <message>
            <source>Late follow-ups</source>
            <translation>Überfällige Folgeaufgaben</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Am häufigsten</translation>
        </message>
        <message>
            <source>Calls in which somebody said it</source>
            <translation>Anrufe, in denen es jemand sagte</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <source>Something was agreed on</source>
            <translation>Etwas wurde vereinbart</translation>
        </message>
        <message>
            <source>Called again within 14 days</source>
            <translation>Binnen 14 Tagen wieder angerufen</translation>
        </message>
        <message>
            <source>At least half of the steps done</source>
            <translation>Mindestens die Hälfte der Schritte</translation>
        </message>
        <message>
            <source>Phrases with a clear difference</source>
            <translation>Sätze mit deutlichem Unterschied</translation>
        </message>
        <message>
            <source>Calls of which something was shared</source>
            <translation>Anrufe, von denen etwas geteilt wurde</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Agents who handed over</source>
            <translation>Agenten, die übergeben haben</translation>
        </message>
        <message>
            <source>Agents who used it</source>
            <translation>Agenten, die sie gebraucht haben</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>In ihren Worten</translation>
        </message>
        <message>
            <source>Calls a day handed over</source>
            <translation>Übergebene Anrufe am Tag</translation>
        </message>
        <message>
            <source>Calls of an agent</source>
            <translation>Anrufe eines Agenten</translation>
        </message>
        <message>
            <source>Calls with it</source>
            <translation>Anrufe damit</translation>
        </message>
        <message>
            <source>Like moments with another phrase</source>
            <translation>Gleiche Momente mit anderem Satz</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Compared within</source>
            <translation>Verglichen innerhalb von</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Gezählt</translation>
        </message>
        <message>
            <source>Date was moved</source>
            <translation>Termin wurde verschoben</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Days handed over</source>
            <translation>Übergebene Tage</translation>
        </message>
        <message>
            <source>Difference in points of 100</source>
            <translation>Unterschied in Punkten von 100</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Wie schwierig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Done in time</source>
            <translation>Rechtzeitig erledigt</translation>
        </message>
        <message>
            <source>Managers brought in</source>
            <translation>Teamleitung dazugeholt</translation>
        </message>
        <message>
            <source>Tension fell after it</source>
            <translation>Anspannung sank danach</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Folgeaufgabe</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Folgeaufgaben</translation>
        </message>
        <message>
            <source>Kept in time</source>
            <translation>Rechtzeitig eingehalten</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Aufgeschoben</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Of the rest</source>
            <translation>Vom Rest</translation>
        </message>
        <message>
            <source>Of these</source>
            <translation>Davon</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Lösung</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Outcome noted</source>
            <translation>Ergebnis notiert</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Part of the call gone by</source>
            <translation>Verstrichener Teil des Anrufs</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>What the caller said</source>
            <translation>Was das Gegenüber sagte</translation>
        </message>
        <message>
            <source>Calls of the last weeks</source>
            <translation>Anrufe der letzten Wochen</translation>
        </message>
        <message>
            <source>Something was shared</source>
            <translation>Etwas wurde geteilt</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Steps of the ladder</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>What the agent said</source>
            <translation>Was der Agent sagte</translation>
        </message>
        <message>
            <source>With the team's mix of calls</source>
            <translation>Mit der Anrufmischung des Teams</translation>
        </message>
        <message>
            <source>Share of calls</source>
            <translation>Anteil der Anrufe</translation>
        </message>
        <message>
            <source>Share of calls in which somebody said it</source>
            <translation>Anteil der Anrufe, in denen es jemand sagte</translation>
        </message>
        <message>
            <source>Share of calls with an option</source>
            <translation>Anteil der Anrufe mit einer Lösung</translation>
        </message>
        <message>
            <source>Share of promises</source>
            <translation>Anteil der Zusagen</translation>
        </message>
        <message>
            <source>Share of what was shared</source>
            <translation>Anteil des Geteilten</translation>
        </message>
        <message>
            <source>Compared with the team</source>
            <translation>Verglichen mit dem Team</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
        <message>
            <source>Tension at the end</source>
            <translation>Anspannung am Ende</translation>
        </message>
        <message>
            <source>Tension at the start</source>
            <translation>Anspannung am Anfang</translation>
        </message>
        <message>
            <source>Highest tension</source>
            <translation>Höchste Anspannung</translation>
        </message>
        <message>
            <source>Tension rose by the end</source>
            <translation>Anspannung am Ende gestiegen</translation>
        </message>
        <message>
            <source>Tension noted</source>
            <translation>Anspannung notiert</translation>
        </message>
        <message>
            <source>Caller was told</source>
            <translation>Gegenüber wurde informiert</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <source>With an apology</source>
            <translation>Mit Entschuldigung</translation>
        </message>
        <message>
            <source>Without an apology</source>
            <translation>Ohne Entschuldigung</translation>
        </message>
        <message>
            <source>Agent there under 3 months</source>
            <translation>Agent weniger als 3 Monate dabei</translation>
        </message>
        <message>
            <source>Agent there under a year</source>
            <translation>Agent weniger als ein Jahr dabei</translation>
        </message>
        <message>
            <source>Agent there under 3 years</source>
            <translation>Agent weniger als 3 Jahre dabei</translation>
        </message>
        <message>
            <source>Agent there for longer</source>
            <translation>Agent länger dabei</translation>
        </message>
        <message>
            <source>worth a conversation</source>
            <translation>ein Gespräch wert</translation>
        </message>
        <message>
            <source>within expected variation</source>
            <translation>innerhalb der erwartbaren Streuung</translation>
        </message>
        <message>
            <source>hidden: like with like says the opposite</source>
            <translation>verborgen: Gleiches mit Gleichem sagt das Gegenteil</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>steigend</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>sinkend</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>a lasting shift</source>
            <translation>eine dauerhafte Verschiebung</translation>
        </message>
        <message>
            <source>outside the limits</source>
            <translation>außerhalb der Grenzen</translation>
        </message>
        <message>
            <source>a lasting shift up</source>
            <translation>eine dauerhafte Verschiebung nach oben</translation>
        </message>
        <message>
            <source>a lasting shift down</source>
            <translation>eine dauerhafte Verschiebung nach unten</translation>
        </message>
        <message>
            <source>a trend up</source>
            <translation>ein Trend nach oben</translation>
        </message>
        <message>
            <source>a trend down</source>
            <translation>ein Trend nach unten</translation>
        </message>
        <message>
            <source>far above the rest</source>
            <translation>weit über dem Rest</translation>
        </message>
        <message>
            <source>far below the rest</source>
            <translation>weit unter dem Rest</translation>
        </message>
        <message>
            <source>more often than chance</source>
            <translation>öfter als durch Zufall</translation>
        </message>
        <message>
            <source>less often than chance</source>
            <translation>seltener als durch Zufall</translation>
        </message>
        <message>
            <source>no clear difference</source>
            <translation>kein deutlicher Unterschied</translation>
        </message>
        <message>
            <source>not enough evidence</source>
            <translation>nicht genug Belege</translation>
        </message>
        <message>
            <source>all calls together</source>
            <translation>alle Anrufe zusammen</translation>
        </message>
        <message>
            <source>like causes</source>
            <translation>gleiche Ursachen</translation>
        </message>
        <message>
            <source>like tension at the start</source>
            <translation>gleiche Anspannung am Anfang</translation>
        </message>
        <message>
            <source>the same queue</source>
            <translation>dieselbe Warteschlange</translation>
        </message>
        <message>
            <source>like time in the job</source>
            <translation>gleiche Zeit im Beruf</translation>
        </message>
        <message>
            <source>like cause and tension</source>
            <translation>gleiche Ursache und Anspannung</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Time in the job</source>
            <translation>Zeit im Beruf</translation>
        </message>
        <message>
            <source>asked for by the caller</source>
            <translation>vom Gegenüber verlangt</translation>
        </message>
        <message>
            <source>offered by the agent</source>
            <translation>vom Agenten angeboten</translation>
        </message>
        <message>
            <source>kept in time</source>
            <translation>rechtzeitig eingehalten</translation>
        </message>
        <message>
            <source>kept late</source>
            <translation>verspätet eingehalten</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>noch nicht fällig</translation>
        </message>
        <message>
            <source>moved to another date</source>
            <translation>auf einen anderen Tag verschoben</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>fallen gelassen</translation>
        </message>
        <message>
            <source>Tension is what the agents themselves set during the call.</source>
            <translation>Anspannung ist, was die Agenten selbst während des Anrufs gesetzt haben.</translation>
        </message>
        <message>
            <source>Calls differ from group to group; the column with the team's mix of calls allows for it.</source>
            <translation>Anrufe unterscheiden sich von Gruppe zu Gruppe; die Spalte mit der Anrufmischung des Teams berücksichtigt das.</translation>
        </message>
        <message>
            <source>Where like compared with like says the opposite of all calls taken together, the sum is not shown.</source>
            <translation>Wo Gleiches mit Gleichem verglichen das Gegenteil aller Anrufe zusammen sagt, wird die Summe nicht gezeigt.</translation>
        </message>
        <message>
            <source>What stood out once is usually nearer to the others the next time, whatever was done.</source>
            <translation>Was einmal auffiel, liegt beim nächsten Mal meist näher bei den anderen, was auch getan wurde.</translation>
        </message>
        <message>
            <source>Used together with: this does not say that one is the cause of the other.</source>
            <translation>Zusammen gebraucht: Das heißt nicht, dass das eine die Ursache des anderen ist.</translation>
        </message>
        <message>
            <source>Few calls: the true share may lie far from what is shown.</source>
            <translation>Wenige Anrufe: Der wahre Anteil kann weit von dem entfernt liegen, was gezeigt wird.</translation>
        </message>
        <message>
            <source>Not everything was handed over: some days of some agents are missing.</source>
            <translation>Nicht alles wurde übergeben: Einige Tage einiger Agenten fehlen.</translation>
        </message>
        <message>
            <source>Groups with too few agents are not shown, so that nobody can be picked out.</source>
            <translation>Gruppen mit zu wenigen Agenten werden nicht gezeigt, damit niemand herausgegriffen werden kann.</translation>
        </message>
        <message>
            <source>Too few agents to show this without showing somebody.</source>
            <translation>Zu wenige Agenten, um das zu zeigen, ohne jemanden zu zeigen.</translation>
        </message>
        <message>
            <source>Choose a longer period, or take a filter away.</source>
            <translation>Wählen Sie einen längeren Zeitraum oder nehmen Sie einen Filter weg.</translation>
        </message>
        <message>
            <source>No calls of this choice have been handed over.</source>
            <translation>Von dieser Auswahl wurden keine Anrufe übergeben.</translation>
        </message>
        <message>
            <source>Import bundles of the agents, or choose another period.</source>
            <translation>Lesen Sie Pakete der Agenten ein oder wählen Sie einen anderen Zeitraum.</translation>
        </message>
        <message>
            <source>There is not enough evidence to say anything here.</source>
            <translation>Es gibt nicht genug Belege, um hier etwas zu sagen.</translation>
        </message>
        <message>
            <source>More calls will tell: choose a longer period.</source>
            <translation>Mehr Anrufe werden es zeigen: Wählen Sie einen längeren Zeitraum.</translation>
        </message>
        <message>
            <source>Taken together the numbers say the opposite of what they say in each group, so the sum is not shown.</source>
            <translation>Zusammengenommen sagen die Zahlen das Gegenteil dessen, was sie in jeder Gruppe sagen; die Summe wird deshalb nicht gezeigt.</translation>
        </message>
        <message>
            <source>Look at each group by itself: choose a cause or a style.</source>
            <translation>Sehen Sie jede Gruppe für sich an: Wählen Sie eine Ursache oder einen Stil.</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>nicht notiert</translation>
        </message>
    </context>
    <context>
        <name>PatternsPage</name>
        <message>
            <source>Patterns</source>
            <translation>Muster</translation>
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
        <name>PeoplePage</name>
        <message>
            <source>Team and keys</source>
            <translation>Team und Schlüssel</translation>
        </message>
        <message>
            <source>The team file is made. Save it, and hand it out to your agents.</source>
            <translation>Die Teamdatei ist erstellt. Sichern Sie sie und geben Sie sie an Ihre Agenten aus.</translation>
        </message>
        <message>
            <source>Save the team file</source>
            <translation>Teamdatei sichern</translation>
        </message>
        <message>
            <source>Team file (*{ending})</source>
            <translation>Teamdatei (*{ending})</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Gesichert: {file}</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>Antworten einlesen</translation>
        </message>
        <message>
            <source>Answers and rosters (*{answer} *{roster})</source>
            <translation>Antworten und Teamlisten (*{answer} *{roster})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>{file}: {what}</source>
            <translation>{file}: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s) pinned</source>
            <translation>
                <numerusform>%n Agent festgelegt</numerusform>
                <numerusform>%n Agenten festgelegt</numerusform>
            </translation>
        </message>
        <message>
            <source>the house's six words have to be compared first</source>
            <translation>die sechs Wörter des Unternehmens müssen zuerst verglichen werden</translation>
        </message>
        <message>
            <source>{who} joined; compare the six words</source>
            <translation>{who} ist beigetreten; vergleichen Sie die sechs Wörter</translation>
        </message>
        <message>
            <source>{who} was here before</source>
            <translation>{who} war schon hier</translation>
        </message>
        <message>
            <source>{who} has another key now; compare the six words</source>
            <translation>{who} hat jetzt einen anderen Schlüssel; vergleichen Sie die sechs Wörter</translation>
        </message>
        <message>
            <source>{what} (agreed to other terms than today's)</source>
            <translation>{what} (mit anderen als den heutigen Vereinbarungen)</translation>
        </message>
        <message>
            <source>The words of {who} were compared.</source>
            <translation>Die Wörter von {who} wurden verglichen.</translation>
        </message>
        <message>
            <source>Nothing is taken from the key of {who} any more. Ask for a new answer, and tell your IT: somebody may be writing in their name.</source>
            <translation>Vom Schlüssel von {who} wird nichts mehr übernommen. Bitten Sie um eine neue Antwort und sagen Sie es Ihrer IT: Jemand könnte unter diesem Namen schreiben.</translation>
        </message>
        <message>
            <source>{who} left the team; what they handed over stays.</source>
            <translation>{who} hat das Team verlassen; was übergeben wurde, bleibt.</translation>
        </message>
        <message>
            <source>Dropped. Ask for it again where it should have been right.</source>
            <translation>Fallen gelassen. Bitten Sie noch einmal darum, wenn es hätte stimmen sollen.</translation>
        </message>
        <message>
            <source>Save the list of accesses</source>
            <translation>Liste der Zugriffe sichern</translation>
        </message>
        <message>
            <source>Accesses {who}</source>
            <translation>Zugriffe {who}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
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
            <translation>Das ist zu lang zum Sagen. Unter {most} Zeichen bleiben.</translation>
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
        <name>PictureView</name>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Save the chart as a picture</source>
            <translation>Diagramm als Bild sichern</translation>
        </message>
        <message>
            <source>Being worked out …</source>
            <translation>Wird berechnet …</translation>
        </message>
        <message>
            <source>There is nothing of this in these calls.</source>
            <translation>Davon gibt es in diesen Anrufen nichts.</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>Als Diagramm zeigen</translation>
        </message>
        <message>
            <source>The chart shows the first {shown} of {all} rows of the table.</source>
            <translation>Das Diagramm zeigt die ersten {shown} von {all} Zeilen der Tabelle.</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Drawing (*.svg);;Picture (*.png)</source>
            <translation>Zeichnung (*.svg);;Bild (*.png)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm sichern</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gesichert</translation>
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
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Neuer Entwurf</translation>
        </message>
        <message>
            <source>Begin from a file …</source>
            <translation>Mit einer Datei beginnen …</translation>
        </message>
        <message>
            <source>The playbook</source>
            <translation>Der Leitfaden</translation>
        </message>
        <message>
            <source>Begin from a file</source>
            <translation>Mit einer Datei beginnen</translation>
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation>Leitfäden (*.toml)</translation>
        </message>
        <message>
            <source>The draft was let go.</source>
            <translation>Der Entwurf wurde verworfen.</translation>
        </message>
        <message>
            <source>Version {version} is made.</source>
            <translation>Fassung {version} ist erstellt.</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Tabelle einlesen</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>A table, tried out</source>
            <translation>Eine Tabelle, ausprobiert</translation>
        </message>
        <message>
            <source>Playbooks for agents (*{suffix})</source>
            <translation>Leitfäden für Agenten (*{suffix})</translation>
        </message>
        <message>
            <source>Hand out the playbook</source>
            <translation>Leitfaden ausgeben</translation>
        </message>
        <message>
            <source>{file} is written. Agents open it under Share with my supervisor.</source>
            <translation>{file} ist geschrieben. Agenten öffnen es unter „Mit meiner Teamleitung teilen“.</translation>
        </message>
        <message>
            <source>The house’s playbook</source>
            <translation>Der Leitfaden des Unternehmens</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <source>What the draft changes</source>
            <translation>Was der Entwurf ändert</translation>
        </message>
        <message>
            <source>Coverage of the guides</source>
            <translation>Abdeckung der Ratgeber</translation>
        </message>
    </context>
    <context>
        <name>PlaybookParts</name>
        <message>
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Groups of steps</source>
            <translation>Gruppen von Schritten</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <source>Kinds of phrases</source>
            <translation>Arten von Sätzen</translation>
        </message>
        <message>
            <source>What to avoid</source>
            <translation>Was zu vermeiden ist</translation>
        </message>
        <message>
            <source>Boundary ladder</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Ways up the ladder</source>
            <translation>Wege über die Stufen</translation>
        </message>
        <message>
            <source>Offering the manager</source>
            <translation>Teamleitung anbieten</translation>
        </message>
        <message>
            <source>Customer styles</source>
            <translation>Gesprächsstile</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>Options to offer</source>
            <translation>Lösungen zum Anbieten</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Rules for follow-ups</source>
            <translation>Regeln für Folgeaufgaben</translation>
        </message>
        <message>
            <source>Rules for phrases</source>
            <translation>Regeln für Sätze</translation>
        </message>
        <message>
            <source>Questions after a call</source>
            <translation>Fragen nach einem Anruf</translation>
        </message>
        <message>
            <source>Mindset cards</source>
            <translation>Haltungskarten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Refocus cue</source>
            <translation>Hinweis zum Zurückfinden</translation>
        </message>
        <message>
            <source>Words for tension</source>
            <translation>Wörter für die Anspannung</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Notfallkarte</translation>
        </message>
        <message>
            <source>E-mail templates</source>
            <translation>E-Mail-Vorlagen</translation>
        </message>
        <message>
            <source>Blanks in phrases</source>
            <translation>Lücken in Sätzen</translation>
        </message>
        <message>
            <source>Words of the record</source>
            <translation>Wörter der Aufzeichnung</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Gründe</translation>
        </message>
        <message>
            <source>Cases to practise on</source>
            <translation>Fälle zum Üben</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Language (en, de, es …)</source>
            <translation>Sprache (en, de, es …)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Cue: the one line read while listening</source>
            <translation>Hinweis: die eine Zeile, die beim Zuhören gelesen wird</translation>
        </message>
        <message>
            <source>Phrases, the best first</source>
            <translation>Sätze, der beste zuerst</translation>
        </message>
        <message>
            <source>What to avoid here</source>
            <translation>Was hier zu vermeiden ist</translation>
        </message>
        <message>
            <source>Further lines</source>
            <translation>Weitere Zeilen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Practices of the guides</source>
            <translation>Grundsätze der Ratgeber</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Words to find it by</source>
            <translation>Wörter, um es zu finden</translation>
        </message>
        <message>
            <source>A last resort: never shown first</source>
            <translation>Letztes Mittel: nie zuerst gezeigt</translation>
        </message>
        <message>
            <source>Never on</source>
            <translation>Nie bei</translation>
        </message>
        <message>
            <source>Right for a fault of</source>
            <translation>Passt bei einem Fehler</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Gesprochen</translation>
        </message>
        <message>
            <source>Not to be said</source>
            <translation>Nicht zu sagen</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Stattdessen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>Within policy</source>
            <translation>Im Rahmen der Regeln</translation>
        </message>
        <message>
            <source>Rungs</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Question to ask</source>
            <translation>Frage, die zu stellen ist</translation>
        </message>
        <message>
            <source>If the answer is no</source>
            <translation>Wenn die Antwort nein ist</translation>
        </message>
        <message>
            <source>Sentence to say</source>
            <translation>Satz, der zu sagen ist</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>Was danach zu tun ist</translation>
        </message>
        <message>
            <source>Reasons to choose from</source>
            <translation>Gründe zur Auswahl</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sorte</translation>
        </message>
        <message>
            <source>How to recognise it</source>
            <translation>Woran man ihn erkennt</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Rat</translation>
        </message>
        <message>
            <source>Cues in the place of the steps’ own</source>
            <translation>Hinweise anstelle der eigenen der Schritte</translation>
        </message>
        <message>
            <source>Steps that come first</source>
            <translation>Schritte, die zuerst kommen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Note on the source</source>
            <translation>Anmerkung zur Quelle</translation>
        </message>
        <message>
            <source>Fears behind it</source>
            <translation>Ängste dahinter</translation>
        </message>
        <message>
            <source>How to say it</source>
            <translation>Wie es zu sagen ist</translation>
        </message>
        <message>
            <source>Check first</source>
            <translation>Zuerst prüfen</translation>
        </message>
        <message>
            <source>Counts as settled</source>
            <translation>Zählt als geklärt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>Werktage</translation>
        </message>
        <message>
            <source>Business hours</source>
            <translation>Arbeitsstunden</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Um</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>E-mail template</source>
            <translation>E-Mail-Vorlage</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Weil</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>Cue for silence</source>
            <translation>Hinweis zum Schweigen</translation>
        </message>
        <message>
            <source>Seconds of silence</source>
            <translation>Sekunden Schweigen</translation>
        </message>
        <message>
            <source>Breath</source>
            <translation>Atem</translation>
        </message>
        <message>
            <source>Seconds in</source>
            <translation>Sekunden ein</translation>
        </message>
        <message>
            <source>Seconds held</source>
            <translation>Sekunden halten</translation>
        </message>
        <message>
            <source>Seconds out</source>
            <translation>Sekunden aus</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>After the call</source>
            <translation>Nach dem Anruf</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Field that fills it</source>
            <translation>Feld, das sie füllt</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Tension at least</source>
            <translation>Anspannung mindestens</translation>
        </message>
        <message>
            <source>Tension at most</source>
            <translation>Anspannung höchstens</translation>
        </message>
        <message>
            <source>Highest tension at least</source>
            <translation>Höchste Anspannung mindestens</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>Art zu sprechen</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Option chosen</source>
            <translation>Gewählte Lösung</translation>
        </message>
        <message>
            <source>A boundary was reached</source>
            <translation>Eine Grenze wurde erreicht</translation>
        </message>
        <message>
            <source>A manager was brought in</source>
            <translation>Die Teamleitung wurde dazugeholt</translation>
        </message>
        <message>
            <source>Something was promised</source>
            <translation>Etwas wurde zugesagt</translation>
        </message>
        <message>
            <source>How the telephone says it ended</source>
            <translation>Wie es laut Telefon endete</translation>
        </message>
        <message>
            <source>Minutes at least</source>
            <translation>Minuten mindestens</translation>
        </message>
        <message>
            <source>Minutes that tense at least</source>
            <translation>Minuten so angespannt mindestens</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>Manner of talking</source>
            <translation>Art zu sprechen</translation>
        </message>
        <message>
            <source>Degree of difficulty</source>
            <translation>Grad der Schwierigkeit</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja oder nein</translation>
        </message>
        <message>
            <source>Next time I will …</source>
            <translation>Nächstes Mal werde ich …</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Bei uns</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>Nicht bei uns</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <source>Warn</source>
            <translation>Warnen</translation>
        </message>
        <message>
            <source>Last warning</source>
            <translation>Letzte Warnung</translation>
        </message>
        <message>
            <source>Hand over to a supervisor</source>
            <translation>An die Teamleitung geben</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Den Anruf beenden</translation>
        </message>
        <message>
            <source>Before a call</source>
            <translation>Vor einem Anruf</translation>
        </message>
        <message>
            <source>During a call</source>
            <translation>Während eines Anrufs</translation>
        </message>
        <message>
            <source>After a call</source>
            <translation>Nach einem Anruf</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
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
            <source>Satisfaction check</source>
            <translation>Zufriedenheit erfragen</translation>
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
            <source>Request for feedback</source>
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
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Verpasst</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Taken elsewhere</source>
            <translation>Anderswo angenommen</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Lost from sight</source>
            <translation>Aus den Augen verloren</translation>
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
        <name>Preview</name>
        <message>
            <source>As agents see it</source>
            <translation>Wie Agenten es sehen</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Your log is there, whole and unchanged.</source>
            <translation>Ihr Protokoll ist da, vollständig und unverändert.</translation>
        </message>
        <message>
            <source>Nothing was handed over.</source>
            <translation>Es wurde nichts übergeben.</translation>
        </message>
        <message>
            <source>What was prepared is kept, and goes along the next time.</source>
            <translation>Was vorbereitet war, bleibt und geht beim nächsten Mal mit.</translation>
        </message>
        <message>
            <source>It was not taken in; nothing was changed.</source>
            <translation>Es wurde nicht übernommen; nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>Your log is not open yet.</source>
            <translation>Ihr Protokoll ist noch nicht offen.</translation>
        </message>
        <message>
            <source>Open it first, then try again.</source>
            <translation>Öffnen Sie es zuerst und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>You have not joined a team yet.</source>
            <translation>Sie sind noch keinem Team beigetreten.</translation>
        </message>
        <message>
            <source>Ask your supervisor for the team file, and join with it.</source>
            <translation>Fragen Sie Ihre Teamleitung nach der Teamdatei und treten Sie damit bei.</translation>
        </message>
        <message>
            <source>There is no name yet.</source>
            <translation>Es fehlt noch ein Name.</translation>
        </message>
        <message>
            <source>You have not joined.</source>
            <translation>Sie sind nicht beigetreten.</translation>
        </message>
        <message>
            <source>Say what your supervisor should call you.</source>
            <translation>Sagen Sie, wie Ihre Teamleitung Sie nennen soll.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file}</source>
            <translation>Die Datei lässt sich nicht lesen: {file}</translation>
        </message>
        <message>
            <source>See whether it is still there, and choose it again.</source>
            <translation>Sehen Sie nach, ob sie noch da ist, und wählen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The folder is not there: {folder}</source>
            <translation>Der Ordner ist nicht da: {folder}</translation>
        </message>
        <message>
            <source>Plug the stick in or connect the share, and try again.</source>
            <translation>Stecken Sie den Stick ein oder verbinden Sie die Freigabe und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is no room left in the folder: {folder}</source>
            <translation>Im Ordner ist kein Platz mehr: {folder}</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder.</source>
            <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Nothing can be written into this folder: {folder}</source>
            <translation>In diesen Ordner lässt sich nichts schreiben: {folder}</translation>
        </message>
        <message>
            <source>Ask for the right to write there, or choose another one.</source>
            <translation>Bitten Sie um das Recht, dort zu schreiben, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Another window or command is handing over just now.</source>
            <translation>Ein anderes Fenster oder ein Befehl übergibt gerade.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Your own copy of this bundle is gone: {file}</source>
            <translation>Ihre eigene Kopie dieses Pakets ist weg: {file}</translation>
        </message>
        <message>
            <source>Hand over everything once more if it did not arrive.</source>
            <translation>Übergeben Sie alles noch einmal, falls es nicht ankam.</translation>
        </message>
        <message>
            <source>This call is open again, so it does not go out now.</source>
            <translation>Dieser Anruf ist wieder offen und geht deshalb jetzt nicht hinaus.</translation>
        </message>
        <message>
            <source>It goes along the next time, once it is closed.</source>
            <translation>Er geht beim nächsten Mal mit, wenn er geschlossen ist.</translation>
        </message>
        <message>
            <source>Look again at what goes out.</source>
            <translation>Sehen Sie noch einmal an, was hinausgeht.</translation>
        </message>
        <message>
            <source>This coaching note is not here any more.</source>
            <translation>Diese Coaching-Notiz ist nicht mehr hier.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Open the file of the note again.</source>
            <translation>Öffnen Sie die Datei der Notiz noch einmal.</translation>
        </message>
        <message>
            <source>This file is not signed by the supervisor of {team}.</source>
            <translation>Diese Datei ist nicht von der Leitung von {team} unterschrieben.</translation>
        </message>
        <message>
            <source>If your supervisor has a new computer, ask for a new team file and join again.</source>
            <translation>Wenn Ihre Teamleitung einen neuen Rechner hat, bitten Sie um eine neue Teamdatei und treten Sie wieder bei.</translation>
        </message>
        <message>
            <source>This file is for another team than {team}.</source>
            <translation>Diese Datei ist für ein anderes Team als {team}.</translation>
        </message>
        <message>
            <source>Ask your supervisor for the one of your team.</source>
            <translation>Bitten Sie Ihre Teamleitung um die Ihres Teams.</translation>
        </message>
        <message>
            <source>This is version {number} of the playbook; you have version {have}.</source>
            <translation>Das ist Fassung {number} des Leitfadens; Sie haben Fassung {have}.</translation>
        </message>
        <message>
            <source>Ask your supervisor for the newest one.</source>
            <translation>Bitten Sie Ihre Teamleitung um die neueste.</translation>
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
            <source>Start the newer Callside, or ask your IT to update this one. Or bring back the backup from before the upgrade: what came after it is set aside, not deleted.</source>
            <translation>Starten Sie das neuere Callside, oder lassen Sie dieses von Ihrer IT aktualisieren. Oder holen Sie die Sicherung von vor der Aktualisierung zurück: Was danach kam, wird beiseitegelegt, nicht gelöscht.</translation>
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
            <source>There is no room on the disk for the profile: {folder}</source>
            <translation>Auf dem Datenträger ist kein Platz für das Profil: {folder}</translation>
        </message>
        <message>
            <source>Make room there, then start Callside again.</source>
            <translation>Schaffen Sie dort Platz, dann starten Sie Callside noch einmal.</translation>
        </message>
        <message>
            <source>There is no home folder here to keep a profile in.</source>
            <translation>Hier gibt es keinen persönlichen Ordner, in dem ein Profil liegen könnte.</translation>
        </message>
        <message>
            <source>Set HOME, or name a folder: --profile DIR.</source>
            <translation>Setzen Sie HOME, oder nennen Sie einen Ordner: --profile ORDNER.</translation>
        </message>
        <message>
            <source>There is no screen here that a window can be shown on.</source>
            <translation>Hier gibt es keinen Bildschirm, auf dem sich ein Fenster zeigen lässt.</translation>
        </message>
        <message>
            <source>Start it in a desktop session; commands need no screen (callside --help).</source>
            <translation>Starten Sie es in einer Sitzung am Bildschirm; Befehle brauchen keinen (callside --help).</translation>
        </message>
        <message>
            <source>What was asked for could not be printed: {reason}.</source>
            <translation>Was verlangt war, ließ sich nicht ausgeben: {reason}.</translation>
        </message>
        <message>
            <source>Make room where the output goes, then try again.</source>
            <translation>Schaffen Sie Platz, wo die Ausgabe hingeht, und versuchen Sie es noch einmal.</translation>
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
            <source>Calls and notes are safe. What policy may lock has its strictest value.</source>
            <translation>Anrufe und Notizen sind sicher. Was die Richtlinie sperren darf, hat seinen strengsten Wert.</translation>
        </message>
        <message>
            <source>Tell your IT: “callside policy check” names every fault.</source>
            <translation>Sagen Sie es Ihrer IT: „callside policy check“ nennt jeden Fehler.</translation>
        </message>
        <message>
            <source>Your IT gives this folder or file to root, writable by nobody else.</source>
            <translation>Ihre IT gibt diesen Ordner oder diese Datei root, ohne Schreibrecht für andere.</translation>
        </message>
        <message>
            <source>Ask your IT if you need it.</source>
            <translation>Fragen Sie Ihre IT, wenn Sie es brauchen.</translation>
        </message>
        <message>
            <source>Your organisation manages this setting.</source>
            <translation>Ihre Organisation verwaltet diese Einstellung.</translation>
        </message>
        <message>
            <source>The value before it stays in force.</source>
            <translation>Der bisherige Wert gilt weiter.</translation>
        </message>
        <message>
            <source>Ask your IT if you need another value.</source>
            <translation>Fragen Sie Ihre IT, wenn Sie einen anderen Wert brauchen.</translation>
        </message>
        <message>
            <source>Your organisation has switched copying off.</source>
            <translation>Ihr Unternehmen hat das Kopieren ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched exports off.</source>
            <translation>Ihr Unternehmen hat das Exportieren ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched own phrases off.</source>
            <translation>Ihr Unternehmen hat eigene Sätze ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched telephones off in Callside.</source>
            <translation>Ihr Unternehmen hat Telefone in Callside ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched sheets to print off.</source>
            <translation>Ihr Unternehmen hat Blätter zum Drucken ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched reflections off.</source>
            <translation>Ihr Unternehmen hat Rückblicke ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched rehearsals off.</source>
            <translation>Ihr Unternehmen hat Übungsanrufe ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched the search off.</source>
            <translation>Ihr Unternehmen hat die Suche ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation has switched sharing with a supervisor off.</source>
            <translation>Ihr Unternehmen hat das Teilen mit einer Teamleitung ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation wants the key of your log sealed by a passphrase.</source>
            <translation>Ihr Unternehmen will den Schlüssel Ihres Protokolls mit einer Passphrase versiegelt haben.</translation>
        </message>
        <message>
            <source>Choose a passphrase in the window; the key then moves.</source>
            <translation>Wählen Sie im Fenster eine Passphrase; der Schlüssel zieht dann um.</translation>
        </message>
        <message>
            <source>Your organisation wants the log's key kept in the keyring.</source>
            <translation>Ihr Unternehmen will den Schlüssel des Protokolls im Schlüsselbund haben.</translation>
        </message>
        <message>
            <source>No log was made and no key was kept.</source>
            <translation>Es wurde kein Protokoll angelegt und kein Schlüssel abgelegt.</translation>
        </message>
        <message>
            <source>Your IT sees to it that this computer has a keyring.</source>
            <translation>Ihre IT sorgt dafür, dass dieser Rechner einen Schlüsselbund hat.</translation>
        </message>
        <message>
            <source>Your organisation wants the log's key in a file, and names none.</source>
            <translation>Ihr Unternehmen will den Schlüssel des Protokolls in einer Datei haben und nennt keine.</translation>
        </message>
        <message>
            <source>Your IT names it in the policy, as key_file.</source>
            <translation>Ihre IT nennt sie in der Richtlinie als key_file.</translation>
        </message>
        <message>
            <source>Your organisation keeps logs in {folder}; another profile is not opened.</source>
            <translation>Ihr Unternehmen bewahrt Protokolle in {folder} auf; ein anderes Profil wird nicht geöffnet.</translation>
        </message>
        <message>
            <source>Start without --profile and without CALLSIDE_PROFILE.</source>
            <translation>Starten Sie ohne --profile und ohne CALLSIDE_PROFILE.</translation>
        </message>
        <message>
            <source>Your log stands in a folder that your organisation names, and its policy cannot be read just now: {folder}</source>
            <translation>Ihr Protokoll steht in einem Ordner, den Ihr Unternehmen nennt, und dessen Richtlinie ist gerade nicht lesbar: {folder}</translation>
        </message>
        <message>
            <source>Your log is unchanged, and no other one is begun.</source>
            <translation>Ihr Protokoll ist unverändert, und ein anderes wird nicht begonnen.</translation>
        </message>
        <message>
            <source>An earlier log of yours stands in {folder}.</source>
            <translation>Ein früheres Protokoll von Ihnen steht in {folder}.</translation>
        </message>
        <message>
            <source>It is whole and was not moved: your organisation keeps logs elsewhere now.</source>
            <translation>Es ist unversehrt und wurde nicht verschoben: Ihr Unternehmen bewahrt Protokolle jetzt anderswo auf.</translation>
        </message>
        <message>
            <source>To go on with it, your IT moves that folder, or names it in the policy again.</source>
            <translation>Um damit weiterzuarbeiten, verschiebt Ihre IT diesen Ordner oder nennt ihn wieder in der Richtlinie.</translation>
        </message>
        <message>
            <source>The team file that your organisation names is not believed: others than root may write {file}.</source>
            <translation>Der Teamdatei, die Ihr Unternehmen nennt, wird nicht geglaubt: Nicht nur root darf {file} schreiben.</translation>
        </message>
        <message>
            <source>No team was joined and nothing was handed over.</source>
            <translation>Es wurde keinem Team beigetreten und nichts übergeben.</translation>
        </message>
        <message>
            <source>Your IT makes it root's alone, or names its six words.</source>
            <translation>Ihre IT gibt sie root allein oder nennt ihre sechs Wörter.</translation>
        </message>
        <message>
            <source>The team file that your organisation names was signed by somebody else: {file}</source>
            <translation>Die Teamdatei, die Ihr Unternehmen nennt, hat jemand anderes unterschrieben: {file}</translation>
        </message>
        <message>
            <source>Your IT compares the six words with your supervisor.</source>
            <translation>Ihre IT vergleicht die sechs Wörter mit Ihrer Teamleitung.</translation>
        </message>
        <message>
            <source>Your organisation names a team file without its six words: {file}</source>
            <translation>Ihr Unternehmen nennt eine Teamdatei ohne ihre sechs Wörter: {file}</translation>
        </message>
        <message>
            <source>Your IT names the words in the policy, as team_words.</source>
            <translation>Ihre IT nennt die Wörter in der Richtlinie als team_words.</translation>
        </message>
        <message>
            <source>In the team {team} a supervisor may see one agent's calls, which your organisation does not allow.</source>
            <translation>Im Team {team} darf eine Teamleitung die Anrufe Einzelner sehen; das erlaubt Ihr Unternehmen nicht.</translation>
        </message>
        <message>
            <source>Your supervisor makes a team file without it.</source>
            <translation>Ihre Teamleitung legt eine Teamdatei ohne das an.</translation>
        </message>
        <message>
            <source>Your organisation has switched this off.</source>
            <translation>Ihr Unternehmen hat das ausgeschaltet.</translation>
        </message>
        <message>
            <source>Your organisation does not allow this value.</source>
            <translation>Ihr Unternehmen erlaubt diesen Wert nicht.</translation>
        </message>
        <message>
            <source>This is no whole path that the policy can name.</source>
            <translation>Das ist kein vollständiger Pfad, den die Richtlinie nennen kann.</translation>
        </message>
        <message>
            <source>Your IT writes it from the root on, without “..” and unknown names.</source>
            <translation>Ihre IT schreibt ihn von der Wurzel an, ohne „..“ und ohne unbekannte Namen.</translation>
        </message>
        <message>
            <source>Your organisation allows at most {bound}.</source>
            <translation>Ihr Unternehmen erlaubt höchstens {bound}.</translation>
        </message>
        <message>
            <source>Choose a value within that.</source>
            <translation>Wählen Sie einen Wert innerhalb davon.</translation>
        </message>
        <message>
            <source>Your organisation asks for at least {bound}.</source>
            <translation>Ihr Unternehmen verlangt mindestens {bound}.</translation>
        </message>
        <message>
            <source>The policy gives “{key}” {value}, beyond its own bound of {bound}: {place}</source>
            <translation>Die Richtlinie gibt „{key}“ {value}, jenseits ihrer eigenen Grenze von {bound}: {place}</translation>
        </message>
        <message>
            <source>The bound is in force, and the rest of the policy.</source>
            <translation>Die Grenze gilt, und der Rest der Richtlinie auch.</translation>
        </message>
        <message>
            <source>The policy recommends “{key}”, which can only be managed: {place}</source>
            <translation>Die Richtlinie empfiehlt „{key}“, was nur verwaltet werden kann: {place}</translation>
        </message>
        <message>
            <source>It is not in force; the rest of the policy is.</source>
            <translation>Das gilt nicht; der Rest der Richtlinie gilt.</translation>
        </message>
        <message>
            <source>Your IT sets it in the managed policy.</source>
            <translation>Ihre IT setzt es in der verwalteten Richtlinie.</translation>
        </message>
        <message>
            <source>The policy is not believed: {place} is not a plain file.</source>
            <translation>Der Richtlinie ist nicht zu trauen: {place} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>The policy is not believed: {place} is not root's.</source>
            <translation>Der Richtlinie ist nicht zu trauen: {place} gehört nicht root.</translation>
        </message>
        <message>
            <source>The policy is not believed: others than root may write {place}.</source>
            <translation>Der Richtlinie ist nicht zu trauen: Andere als root dürfen {place} ändern.</translation>
        </message>
        <message>
            <source>The policy is not believed: {place} is a link or no folder.</source>
            <translation>Der Richtlinie ist nicht zu trauen: {place} ist ein Verweis oder kein Ordner.</translation>
        </message>
        <message>
            <source>Your IT puts the folder or file itself in its place.</source>
            <translation>Ihre IT legt dort den Ordner oder die Datei selbst ab.</translation>
        </message>
        <message>
            <source>The policy cannot be read: {place} ({reason}).</source>
            <translation>Die Richtlinie ist nicht lesbar: {place} ({reason}).</translation>
        </message>
        <message>
            <source>Your IT makes it readable for everybody.</source>
            <translation>Ihre IT macht sie für alle lesbar.</translation>
        </message>
        <message>
            <source>The policy is no JSON object of settings: {place}</source>
            <translation>Die Richtlinie ist kein JSON-Objekt mit Einstellungen: {place}</translation>
        </message>
        <message>
            <source>The policy says a setting twice: {place}</source>
            <translation>Die Richtlinie nennt eine Einstellung zweimal: {place}</translation>
        </message>
        <message>
            <source>The policy is larger than 1 MB: {place}</source>
            <translation>Die Richtlinie ist größer als 1 MB: {place}</translation>
        </message>
        <message>
            <source>The policy names “{key}”, which does not exist: {place}</source>
            <translation>Die Richtlinie nennt „{key}“, das es nicht gibt: {place}</translation>
        </message>
        <message>
            <source>The rest of the policy is in force.</source>
            <translation>Der Rest der Richtlinie gilt.</translation>
        </message>
        <message>
            <source>Your IT corrects the name; “callside policy show” has all.</source>
            <translation>Ihre IT berichtigt den Namen; „callside policy show“ zeigt alle.</translation>
        </message>
        <message>
            <source>The policy gives “{key}” a value that it cannot have ({reason}): {place}</source>
            <translation>Die Richtlinie gibt „{key}“ einen Wert, der nicht möglich ist ({reason}): {place}</translation>
        </message>
        <message>
            <source>The rest of the policy is in force; this setting has its strictest value, if it has one.</source>
            <translation>Der Rest der Richtlinie gilt; diese Einstellung hat ihren strengsten Wert, sofern es einen gibt.</translation>
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
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>Nichts davon wurde übernommen.</translation>
        </message>
        <message>
            <source>Nothing was handed over; your log is unchanged.</source>
            <translation>Es wurde nichts übergeben; Ihr Protokoll ist unverändert.</translation>
        </message>
        <message>
            <source>This file is larger than any that Callside writes.</source>
            <translation>Diese Datei ist größer als jede, die Callside schreibt.</translation>
        </message>
        <message>
            <source>Ask the sender to hand over a shorter period.</source>
            <translation>Bitten Sie darum, einen kürzeren Zeitraum zu übergeben.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete, or Callside did not write it.</source>
            <translation>Diese Datei ist beschädigt oder unvollständig, oder sie ist nicht von Callside.</translation>
        </message>
        <message>
            <source>Copy it again; if that does not help, ask the sender for a new one.</source>
            <translation>Kopieren Sie sie noch einmal; hilft das nicht, bitten Sie um eine neue.</translation>
        </message>
        <message>
            <source>This file is not addressed to you.</source>
            <translation>Diese Datei ist nicht an Sie gerichtet.</translation>
        </message>
        <message>
            <source>Ask the sender to make it with your team file, or pass it to its reader.</source>
            <translation>Bitten Sie darum, sie mit Ihrer Teamdatei zu erstellen, oder geben Sie sie an die richtige Stelle weiter.</translation>
        </message>
        <message>
            <source>A newer version of Callside wrote this file ({format}).</source>
            <translation>Eine neuere Version von Callside hat diese Datei geschrieben ({format}).</translation>
        </message>
        <message>
            <source>Update Callside here, then take the file in.</source>
            <translation>Aktualisieren Sie Callside hier und lesen Sie die Datei dann ein.</translation>
        </message>
        <message>
            <source>Nobody whom you know signed this file.</source>
            <translation>Niemand, den Sie kennen, hat diese Datei unterschrieben.</translation>
        </message>
        <message>
            <source>It is set aside; nothing of it was taken in.</source>
            <translation>Sie ist zurückgelegt; nichts davon wurde übernommen.</translation>
        </message>
        <message>
            <source>Take the agent's answer in first and compare the six words, or drop the file.</source>
            <translation>Lesen Sie zuerst die Antwort des Agenten ein und vergleichen Sie die sechs Wörter, oder lassen Sie die Datei fallen.</translation>
        </message>
        <message>
            <source>This file says it is from {known_as}, but another key signed it.</source>
            <translation>Diese Datei gibt sich als die von {known_as} aus, aber ein anderer Schlüssel hat sie unterschrieben.</translation>
        </message>
        <message>
            <source>Call {known_as} and compare the six words of the new key before you accept it.</source>
            <translation>Rufen Sie {known_as} an und vergleichen Sie die sechs Wörter des neuen Schlüssels, bevor Sie ihn annehmen.</translation>
        </message>
        <message>
            <source>You set the key of {known_as} aside.</source>
            <translation>Sie haben den Schlüssel von {known_as} zurückgelegt.</translation>
        </message>
        <message>
            <source>Compare the six words and verify the agent; then take the file in again.</source>
            <translation>Vergleichen Sie die sechs Wörter und prüfen Sie den Agenten; lesen Sie die Datei dann noch einmal ein.</translation>
        </message>
        <message>
            <source>Something in this file is not allowed (line {line}, {field}: {rule}).</source>
            <translation>Etwas in dieser Datei ist nicht erlaubt (Zeile {line}, {field}: {rule}).</translation>
        </message>
        <message>
            <source>Ask the sender to update Callside and to hand over again; tell your IT.</source>
            <translation>Bitten Sie darum, Callside zu aktualisieren und noch einmal zu übergeben; sagen Sie es Ihrer IT.</translation>
        </message>
        <message>
            <source>This is a file of another kind ({kind}).</source>
            <translation>Das ist eine Datei anderer Art ({kind}).</translation>
        </message>
        <message>
            <source>Open it where files of that kind are taken in.</source>
            <translation>Öffnen Sie sie dort, wo Dateien dieser Art eingelesen werden.</translation>
        </message>
        <message>
            <source>A public key in this file is none.</source>
            <translation>Ein öffentlicher Schlüssel in dieser Datei ist keiner.</translation>
        </message>
        <message>
            <source>Ask whoever sent it to make the file anew.</source>
            <translation>Bitten Sie darum, die Datei neu zu erstellen.</translation>
        </message>
        <message>
            <source>There is no team file yet.</source>
            <translation>Es gibt noch keine Teamdatei.</translation>
        </message>
        <message>
            <source>Make your team file first, and hand it out to your agents.</source>
            <translation>Erstellen Sie zuerst Ihre Teamdatei und geben Sie sie an Ihre Agenten aus.</translation>
        </message>
        <message>
            <source>This answer was given to the file of another team.</source>
            <translation>Diese Antwort gehört zur Datei eines anderen Teams.</translation>
        </message>
        <message>
            <source>Ask the agent to join with your team file.</source>
            <translation>Bitten Sie den Agenten, mit Ihrer Teamdatei beizutreten.</translation>
        </message>
        <message>
            <source>This roster is of another team or of other keys of yours.</source>
            <translation>Diese Teamliste gehört zu einem anderen Team oder zu anderen Schlüsseln von Ihnen.</translation>
        </message>
        <message>
            <source>Ask your IT for a roster made with your team file.</source>
            <translation>Bitten Sie Ihre IT um eine Teamliste, die mit Ihrer Teamdatei erstellt ist.</translation>
        </message>
        <message>
            <source>A later roster than this one was taken in before.</source>
            <translation>Eine spätere Teamliste als diese wurde schon eingelesen.</translation>
        </message>
        <message>
            <source>The later one still counts.</source>
            <translation>Die spätere gilt weiter.</translation>
        </message>
        <message>
            <source>Ask your IT for the roster of today, if you need one.</source>
            <translation>Bitten Sie Ihre IT um die heutige Teamliste, falls Sie eine brauchen.</translation>
        </message>
        <message>
            <source>Line {line} of the list of agents is not understood.</source>
            <translation>Zeile {line} der Liste der Agenten ist unverständlich.</translation>
        </message>
        <message>
            <source>No roster was made.</source>
            <translation>Es wurde keine Teamliste erstellt.</translation>
        </message>
        <message>
            <source>A line is what `callside team keys --name NAME` prints on the agent's machine.</source>
            <translation>Eine Zeile ist, was `callside team keys --name NAME` auf dem Rechner des Agenten ausgibt.</translation>
        </message>
        <message>
            <source>Nobody of your team is called that.</source>
            <translation>Niemand in Ihrem Team heißt so.</translation>
        </message>
        <message>
            <source>Look at the list of agents; their ids are there, too.</source>
            <translation>Sehen Sie in der Liste der Agenten nach; dort stehen auch ihre Kennungen.</translation>
        </message>
        <message>
            <source>Several agents of your team are called that.</source>
            <translation>Mehrere Agenten Ihres Teams heißen so.</translation>
        </message>
        <message>
            <source>Give the id instead; the list of agents has it.</source>
            <translation>Geben Sie stattdessen die Kennung an; sie steht in der Liste der Agenten.</translation>
        </message>
        <message>
            <source>These are not the six words of this key.</source>
            <translation>Das sind nicht die sechs Wörter dieses Schlüssels.</translation>
        </message>
        <message>
            <source>Nothing was changed; the key is not trusted.</source>
            <translation>Nichts hat sich geändert; dem Schlüssel wird nicht vertraut.</translation>
        </message>
        <message>
            <source>Ask for the words again, by telephone. If they differ, somebody else made the file: tell your IT.</source>
            <translation>Fragen Sie am Telefon noch einmal nach den Wörtern. Sind sie anders, hat jemand anders die Datei erstellt: Sagen Sie es Ihrer IT.</translation>
        </message>
        <message>
            <source>Nothing is set aside under number {number}.</source>
            <translation>Unter Nummer {number} ist nichts zurückgelegt.</translation>
        </message>
        <message>
            <source>Look at the list of what is set aside.</source>
            <translation>Sehen Sie in der Liste des Zurückgelegten nach.</translation>
        </message>
        <message>
            <source>The key that signed this file is nobody's whom you know.</source>
            <translation>Der Schlüssel, der diese Datei unterschrieben hat, gehört niemandem, den Sie kennen.</translation>
        </message>
        <message>
            <source>It stays set aside.</source>
            <translation>Sie bleibt zurückgelegt.</translation>
        </message>
        <message>
            <source>Take in the agent's answer and compare the six words ({words}); then let it through.</source>
            <translation>Lesen Sie die Antwort des Agenten ein und vergleichen Sie die sechs Wörter ({words}); lassen Sie sie dann durch.</translation>
        </message>
        <message>
            <source>More than {most} files are set aside already.</source>
            <translation>Es sind schon mehr als {most} Dateien zurückgelegt.</translation>
        </message>
        <message>
            <source>Let through or drop what is set aside, then try again.</source>
            <translation>Lassen Sie durch oder fallen, was zurückgelegt ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Your own keys for handing over are damaged.</source>
            <translation>Ihre eigenen Schlüssel zum Übergeben sind beschädigt.</translation>
        </message>
        <message>
            <source>Ask your IT to delete them. New ones are made then, and your team compares six words again.</source>
            <translation>Bitten Sie Ihre IT, sie zu löschen. Dann werden neue erstellt, und Ihr Team vergleicht die sechs Wörter noch einmal.</translation>
        </message>
        <message>
            <source>Your keys are not the ones in your team file any more.</source>
            <translation>Ihre Schlüssel sind nicht mehr die aus Ihrer Teamdatei.</translation>
        </message>
        <message>
            <source>What you took in before is all there.</source>
            <translation>Was Sie vorher eingelesen haben, ist alles da.</translation>
        </message>
        <message>
            <source>Bring your keyring back. If it is lost, make the team file anew with new keys; all agents join again.</source>
            <translation>Holen Sie Ihren Schlüsselbund zurück. Ist er verloren, erstellen Sie die Teamdatei mit neuen Schlüsseln neu; alle Agenten treten wieder bei.</translation>
        </message>
        <message>
            <source>{backend} took your new keys but did not keep them.</source>
            <translation>{backend} hat Ihre neuen Schlüssel genommen, aber nicht behalten.</translation>
        </message>
        <message>
            <source>Unlock or repair it, then try again.</source>
            <translation>Entsperren oder reparieren Sie ihn und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The note is empty.</source>
            <translation>Die Notiz ist leer.</translation>
        </message>
        <message>
            <source>Write at least one line, then make the note.</source>
            <translation>Schreiben Sie mindestens eine Zeile und erstellen Sie die Notiz dann.</translation>
        </message>
        <message>
            <source>This answers a note that was not written here.</source>
            <translation>Das antwortet auf eine Notiz, die nicht hier geschrieben wurde.</translation>
        </message>
        <message>
            <source>Ask the agent which note it is about.</source>
            <translation>Fragen Sie den Agenten, um welche Notiz es geht.</translation>
        </message>
        <message>
            <source>The answer is not signed by the agent of the note.</source>
            <translation>Die Antwort ist nicht vom Agenten der Notiz unterschrieben.</translation>
        </message>
        <message>
            <source>It was not taken in.</source>
            <translation>Sie wurde nicht übernommen.</translation>
        </message>
        <message>
            <source>Compare the agent’s six words under Team and keys.</source>
            <translation>Vergleichen Sie die sechs Wörter des Agenten unter „Team und Schlüssel“.</translation>
        </message>
        <message>
            <source>What was handed over to you is not touched by that.</source>
            <translation>Was Ihnen übergeben wurde, ist davon nicht berührt.</translation>
        </message>
        <message>
            <source>Nothing there was changed.</source>
            <translation>Dort hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>{engine} could not answer: {words}</source>
            <translation>{engine} konnte nicht antworten: {words}</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your IT these words.</source>
            <translation>Versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie Ihrer IT diese Worte.</translation>
        </message>
        <message>
            <source>Another window or command has the team's numbers open.</source>
            <translation>Ein anderes Fenster oder ein Befehl hat die Zahlen des Teams offen.</translation>
        </message>
        <message>
            <source>Close it and try again, or look at the numbers there.</source>
            <translation>Schließen Sie es und versuchen Sie es noch einmal, oder sehen Sie die Zahlen dort an.</translation>
        </message>
        <message>
            <source>The file of the team's numbers was damaged.</source>
            <translation>Die Datei mit den Zahlen des Teams war beschädigt.</translation>
        </message>
        <message>
            <source>Look again: the numbers are made anew from the records.</source>
            <translation>Sehen Sie noch einmal nach: Die Zahlen werden aus den Aufzeichnungen neu erstellt.</translation>
        </message>
        <message>
            <source>A part of Callside is not installed: {library}</source>
            <translation>Ein Teil von Callside ist nicht installiert: {library}</translation>
        </message>
        <message>
            <source>Install Callside with the supervisor's part.</source>
            <translation>Installieren Sie Callside mit dem Teil für die Teamleitung.</translation>
        </message>
        <message>
            <source>There is no engine {engine}; there are {known}.</source>
            <translation>Es gibt keinen Rechner {engine}; es gibt {known}.</translation>
        </message>
        <message>
            <source>Name one of these.</source>
            <translation>Nennen Sie einen davon.</translation>
        </message>
        <message>
            <source>{engine} cannot be asked from here: the package {package} is not installed.</source>
            <translation>{engine} kann von hier nicht gefragt werden: Das Paket {package} ist nicht installiert.</translation>
        </message>
        <message>
            <source>Install it where Callside runs, or choose another engine.</source>
            <translation>Installieren Sie es dort, wo Callside läuft, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>It is not clear where to ask.</source>
            <translation>Es ist nicht klar, wo zu fragen ist.</translation>
        </message>
        <message>
            <source>Write it like {example}</source>
            <translation>Schreiben Sie es wie {example}</translation>
        </message>
        <message>
            <source>No facts were published here: {folder}</source>
            <translation>Hier wurden keine Kennzahlen veröffentlicht: {folder}</translation>
        </message>
        <message>
            <source>Publish them first, or name the folder into which they were published.</source>
            <translation>Veröffentlichen Sie sie zuerst oder nennen Sie den Ordner, in den sie veröffentlicht wurden.</translation>
        </message>
        <message>
            <source>There is something else in this folder: {folder}</source>
            <translation>In diesem Ordner ist etwas anderes: {folder}</translation>
        </message>
        <message>
            <source>Name an empty folder, or one into which facts were published before.</source>
            <translation>Nennen Sie einen leeren Ordner oder einen, in den schon Kennzahlen veröffentlicht wurden.</translation>
        </message>
        <message>
            <source>The facts in this folder are of version {version}, and this Callside writes version {ours}: {folder}</source>
            <translation>Die Kennzahlen in diesem Ordner haben Version {version}, und dieses Callside schreibt Version {ours}: {folder}</translation>
        </message>
        <message>
            <source>Use the Callside that wrote it, or publish into another folder.</source>
            <translation>Nehmen Sie das Callside, das sie geschrieben hat, oder veröffentlichen Sie in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The database could not be reached: {words}</source>
            <translation>Die Datenbank war nicht zu erreichen: {words}</translation>
        </message>
        <message>
            <source>See that it runs, and that PGPASSFILE, ~/.pgpass or PGPASSWORD has the password.</source>
            <translation>Sehen Sie nach, ob sie läuft und ob PGPASSFILE, ~/.pgpass oder PGPASSWORD das Passwort hat.</translation>
        </message>
        <message>
            <source>The database does not allow it: {words}</source>
            <translation>Die Datenbank erlaubt es nicht: {words}</translation>
        </message>
        <message>
            <source>Ask whoever keeps the database for the rights of your team (docs/scale.md).</source>
            <translation>Bitten Sie die Stelle, die die Datenbank führt, um die Rechte Ihres Teams (docs/scale.md).</translation>
        </message>
        <message>
            <source>The tables in the database are of version {version}, and this Callside writes version {ours}.</source>
            <translation>Die Tabellen in der Datenbank haben Version {version}, und dieses Callside schreibt Version {ours}.</translation>
        </message>
        <message>
            <source>Use the Callside that made them, or publish into another database.</source>
            <translation>Nehmen Sie das Callside, das sie erstellt hat, oder veröffentlichen Sie in eine andere Datenbank.</translation>
        </message>
        <message>
            <source>A password does not belong into the address: others on this machine can read it.</source>
            <translation>Ein Passwort gehört nicht in die Adresse: Andere auf diesem Rechner können es lesen.</translation>
        </message>
        <message>
            <source>Put it into PGPASSFILE, ~/.pgpass, PGPASSWORD or TRINO_PASSWORD instead.</source>
            <translation>Schreiben Sie es stattdessen in PGPASSFILE, ~/.pgpass, PGPASSWORD oder TRINO_PASSWORD.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Das Einlesen wurde angehalten.</translation>
        </message>
        <message>
            <source>What was taken in before that stays; of the file under way nothing was taken in.</source>
            <translation>Was vorher eingelesen wurde, bleibt; von der Datei in Arbeit wurde nichts übernommen.</translation>
        </message>
        <message>
            <source>Import the rest whenever you like; nothing comes twice.</source>
            <translation>Lesen Sie den Rest ein, wann Sie möchten; nichts kommt doppelt.</translation>
        </message>
        <message>
            <source>This file does not fit the other files of {known_as} (number {sequence}).</source>
            <translation>Diese Datei passt nicht zu den anderen Dateien von {known_as} (Nummer {sequence}).</translation>
        </message>
        <message>
            <source>Ask {known_as} whether a backup was brought back there, or a second machine has a copy of the log. If so, accept the file; if not, somebody else has the key.</source>
            <translation>Fragen Sie {known_as}, ob dort eine Sicherung zurückgeholt wurde oder ein zweiter Rechner eine Kopie des Protokolls hat. Wenn ja, nehmen Sie die Datei an; wenn nicht, hat jemand anders den Schlüssel.</translation>
        </message>
        <message>
            <source>Some of it says that it belongs to another agent's calls.</source>
            <translation>Ein Teil davon gibt an, zu Anrufen eines anderen Agenten zu gehören.</translation>
        </message>
        <message>
            <source>That part was left out; the rest was taken in.</source>
            <translation>Dieser Teil wurde ausgelassen; der Rest wurde übernommen.</translation>
        </message>
        <message>
            <source>Tell your IT: a program that is in order does not do that.</source>
            <translation>Sagen Sie es Ihrer IT: Ein Programm, das in Ordnung ist, tut das nicht.</translation>
        </message>
        <message>
            <source>{file} is not one of the files that agents hand over.</source>
            <translation>{file} gehört nicht zu den Dateien, die Agenten übergeben.</translation>
        </message>
        <message>
            <source>Choose files that end in .callside, .callside-answer, .callside-feedback or .callside-roster.</source>
            <translation>Wählen Sie Dateien, die auf .callside, .callside-answer, .callside-feedback oder .callside-roster enden.</translation>
        </message>
        <message>
            <source>{file} could not be read, or is gone.</source>
            <translation>{file} ließ sich nicht lesen oder ist weg.</translation>
        </message>
        <message>
            <source>See that the folder is there, and import it again.</source>
            <translation>Sehen Sie nach, ob der Ordner da ist, und lesen Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>Der Ordner {folder} ist nicht da.</translation>
        </message>
        <message>
            <source>What was taken in before is unchanged.</source>
            <translation>Was vorher eingelesen wurde, ist unverändert.</translation>
        </message>
        <message>
            <source>Connect the share or the stick, and import again.</source>
            <translation>Verbinden Sie die Freigabe oder den Stick und lesen Sie noch einmal ein.</translation>
        </message>
        <message>
            <source>That is what the team agreed on. Nothing was changed.</source>
            <translation>Das hat das Team so vereinbart. Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>The calls and numbers of single agents are not shown.</source>
            <translation>Anrufe und Zahlen einzelner Agenten werden nicht gezeigt.</translation>
        </message>
        <message>
            <source>Look at the whole team.</source>
            <translation>Sehen Sie das ganze Team an.</translation>
        </message>
        <message>
            <source>Two filters at once could point out a single agent.</source>
            <translation>Zwei Filter zugleich könnten auf einen einzelnen Agenten zeigen.</translation>
        </message>
        <message>
            <source>Choose one filter, and a period if you like.</source>
            <translation>Wählen Sie einen Filter und, wenn Sie möchten, einen Zeitraum.</translation>
        </message>
        <message>
            <source>The table cannot be read.</source>
            <translation>Die Tabelle lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>Rules of the playbook still name “{id}”.</source>
            <translation>Regeln des Leitfadens nennen noch „{id}“.</translation>
        </message>
        <message>
            <source>Change these places first: {places}</source>
            <translation>Ändern Sie zuerst diese Stellen: {places}</translation>
        </message>
        <message>
            <source>There is a version “{version}” of this playbook already.</source>
            <translation>Es gibt schon eine Fassung „{version}“ dieses Leitfadens.</translation>
        </message>
        <message>
            <source>Your draft is kept, and the versions are unchanged.</source>
            <translation>Ihr Entwurf bleibt, und die Fassungen sind unverändert.</translation>
        </message>
        <message>
            <source>Write another version into its head.</source>
            <translation>Schreiben Sie eine andere Fassung in den Kopf.</translation>
        </message>
        <message>
            <source>Save it as CSV in UTF-8, with a line of headings.</source>
            <translation>Sichern Sie sie als CSV in UTF-8, mit einer Zeile Überschriften.</translation>
        </message>
        <message>
            <source>It has more than {most} bytes: import it in parts.</source>
            <translation>Sie hat mehr als {most} Bytes: Lesen Sie sie in Teilen ein.</translation>
        </message>
        <message>
            <source>It has more than {most} lines: import it in parts.</source>
            <translation>Sie hat mehr als {most} Zeilen: Lesen Sie sie in Teilen ein.</translation>
        </message>
        <message>
            <source>Line {line} is not UTF-8: save it as CSV in UTF-8.</source>
            <translation>Zeile {line} ist nicht UTF-8: Sichern Sie sie als CSV in UTF-8.</translation>
        </message>
        <message>
            <source>Look at line {line}: a quotation mark may not be closed.</source>
            <translation>Sehen Sie Zeile {line} an: Vielleicht ist ein Anführungszeichen nicht geschlossen.</translation>
        </message>
        <message>
            <source>Give it a line of headings and one line for each entry.</source>
            <translation>Geben Sie ihr eine Zeile Überschriften und eine Zeile für jeden Eintrag.</translation>
        </message>
        <message>
            <source>The table has a column “{column}” that no entry has.</source>
            <translation>Die Tabelle hat eine Spalte „{column}“, die kein Eintrag hat.</translation>
        </message>
        <message>
            <source>Rename or remove that column{hint}.</source>
            <translation>Benennen Sie diese Spalte um oder entfernen Sie sie{hint}.</translation>
        </message>
        <message>
            <source>There is no pattern called {pattern}.</source>
            <translation>Es gibt kein Muster namens {pattern}.</translation>
        </message>
        <message>
            <source>Choose from: {known}.</source>
            <translation>Wählen Sie aus: {known}.</translation>
        </message>
        <message>
            <source>{file} does not say which format the report is to have.</source>
            <translation>{file} sagt nicht, welche Form der Bericht haben soll.</translation>
        </message>
        <message>
            <source>End its name in .html, .pdf, .xlsx or .sqlite, name a folder for CSV, or name the format.</source>
            <translation>Lassen Sie den Namen auf .html, .pdf, .xlsx oder .sqlite enden, nennen Sie einen Ordner für CSV, oder nennen Sie die Form.</translation>
        </message>
        <message>
            <source>The facts of single calls may not be written: your team agreed on that.</source>
            <translation>Die Kennzahlen einzelner Anrufe dürfen nicht geschrieben werden: Das hat Ihr Team so vereinbart.</translation>
        </message>
        <message>
            <source>Write the report without them.</source>
            <translation>Schreiben Sie den Bericht ohne sie.</translation>
        </message>
        <message>
            <source>This needs packages that are not installed: {packages}.</source>
            <translation>Das braucht Pakete, die nicht installiert sind: {packages}.</translation>
        </message>
        <message>
            <source>Imports, people and search work without them.</source>
            <translation>Einlesen, Personen und Suche gehen ohne sie.</translation>
        </message>
        <message>
            <source>Install Callside with the supervisor's part: pip install "callside[supervisor]".</source>
            <translation>Installieren Sie Callside mit dem Teil für die Teamleitung: pip install "callside[supervisor]".</translation>
        </message>
        <message>
            <source>Nothing is kept about anybody of that name or number.</source>
            <translation>Über niemanden dieses Namens oder dieser Nummer ist etwas aufbewahrt.</translation>
        </message>
        <message>
            <source>Try another number, the account, the e-mail address, or a part of the name.</source>
            <translation>Versuchen Sie eine andere Nummer, das Konto, die E-Mail-Adresse oder einen Teil des Namens.</translation>
        </message>
        <message>
            <source>More than one person fits ({count}).</source>
            <translation>Mehr als eine Person passt ({count}).</translation>
        </message>
        <message>
            <source>Name the one who is meant by number, account or id.</source>
            <translation>Nennen Sie die gemeinte Person mit Nummer, Konto oder Kennung.</translation>
        </message>
        <message>
            <source>Erasing somebody needs your yes: it cannot be undone.</source>
            <translation>Jemanden zu löschen braucht Ihr Ja: Es lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Add --yes when you have read what would go.</source>
            <translation>Fügen Sie --yes hinzu, wenn Sie gelesen haben, was verschwinden würde.</translation>
        </message>
        <message>
            <source>The list of people who were erased cannot be read ({file}).</source>
            <translation>Die Liste der gelöschten Personen lässt sich nicht lesen ({file}).</translation>
        </message>
        <message>
            <source>Your log is as it was. It stays closed, so that nobody comes back from an old backup.</source>
            <translation>Ihr Protokoll ist, wie es war. Es bleibt geschlossen, damit niemand aus einer alten Sicherung zurückkommt.</translation>
        </message>
        <message>
            <source>Your organisation has to keep these records ({place}): they stay.</source>
            <translation>Ihr Unternehmen muss diese Daten behalten ({place}): Sie bleiben.</translation>
        </message>
        <message>
            <source>Ask your IT for how long, and who may delete them.</source>
            <translation>Fragen Sie Ihre IT, wie lange und wer sie löschen darf.</translation>
        </message>
        <message>
            <source>Deleting everything needs a word typed: it cannot be undone.</source>
            <translation>Um alles zu löschen, muss ein Wort eingetippt werden: Es lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Read what would go with --dry-run, then type DELETE.</source>
            <translation>Lesen Sie mit --dry-run, was ginge, und tippen Sie dann DELETE.</translation>
        </message>
        <message>
            <source>Everything was deleted but for the entries of the keyring: it does not answer.</source>
            <translation>Alles wurde gelöscht bis auf die Einträge im Schlüsselbund: Er antwortet nicht.</translation>
        </message>
        <message>
            <source>They open nothing any more. What is left is put down, and not forgotten.</source>
            <translation>Sie öffnen nichts mehr. Was übrig ist, ist vermerkt und wird nicht vergessen.</translation>
        </message>
        <message>
            <source>Unlock the keyring and start Callside again: it goes on.</source>
            <translation>Entsperren Sie den Schlüsselbund und starten Sie Callside noch einmal: Dann geht es weiter.</translation>
        </message>
        <message>
            <source>It is from an agent whose records were erased here, and from before that.</source>
            <translation>Es ist von einem Agenten, dessen Daten hier gelöscht wurden, und aus der Zeit davor.</translation>
        </message>
        <message>
            <source>It was not taken in; nothing of them came back.</source>
            <translation>Es wurde nicht eingelesen; nichts davon kam zurück.</translation>
        </message>
        <message>
            <source>If they are in your team again, have them join with the team file anew.</source>
            <translation>Wenn er wieder zu Ihrem Team gehört, lassen Sie ihn mit der Teamdatei neu beitreten.</translation>
        </message>
        <message>
            <source>{place} could not be written.</source>
            <translation>{place} ließ sich nicht schreiben.</translation>
        </message>
        <message>
            <source>Logins go on as they were; calls and notes are safe.</source>
            <translation>Anmeldungen laufen wie bisher; Anrufe und Notizen sind sicher.</translation>
        </message>
        <message>
            <source>Ask your IT whether you may write there, or try again.</source>
            <translation>Fragen Sie Ihre IT, ob Sie dort schreiben dürfen, oder versuchen Sie es noch einmal.</translation>
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
        <name>PromisesCard</name>
        <message>
            <source>Promises and follow-ups</source>
            <translation>Zusagen und Folgeaufgaben</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Folgeaufgabe</translation>
        </message>
        <message>
            <source>due {when}</source>
            <translation>fällig {when}</translation>
        </message>
        <message>
            <source>settled {when}</source>
            <translation>erledigt {when}</translation>
        </message>
        <message>
            <source>the customer was not told</source>
            <translation>der Kundschaft nicht mitgeteilt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>settled late</source>
            <translation>verspätet erledigt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>fallen gelassen</translation>
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
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
        <name>ReflectionsCard</name>
        <message>
            <source>My reflections, answer by answer</source>
            <translation>Meine Rückblicke, Antwort für Antwort</translation>
        </message>
        <message>
            <source>Nobody sees an answer unless its box is ticked when you hand over.</source>
            <translation>Niemand sieht eine Antwort, deren Kästchen beim Übergeben nicht angekreuzt ist.</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>Next time I will</source>
            <translation>Nächstes Mal werde ich</translation>
        </message>
        <message>
            <source>{when} · {who}</source>
            <translation>{when} · {who}</translation>
        </message>
        <message>
            <source>{question} {answer}</source>
            <translation>{question} {answer}</translation>
        </message>
        <message>
            <source>Share: {what}</source>
            <translation>Teilen: {what}</translation>
        </message>
        <message>
            <source>Shared with {who} on {when}.</source>
            <translation>Mit {who} geteilt am {when}.</translation>
        </message>
        <message>
            <source>Shared with {who} on {when}; your next bundle takes it back.</source>
            <translation>Mit {who} geteilt am {when}; Ihr nächstes Paket nimmt es zurück.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
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
        <name>RemovalsCard</name>
        <message>
            <source>What was removed</source>
            <translation>Was gelöscht wurde</translation>
        </message>
        <message>
            <source>When, why and how many of each kind: never whose, and no words. Lines are only added; nobody changes or deletes one.</source>
            <translation>Wann, warum und wie viel von jeder Art: nie, von wem, und keine Worte. Zeilen kommen nur dazu; niemand ändert oder löscht eine.</translation>
        </message>
        <message>
            <source>Nothing was removed yet.</source>
            <translation>Noch wurde nichts gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>1,234.5</source>
            <translation>1.234,5</translation>
        </message>
        <message>
            <source>Report of {team}</source>
            <translation>Bericht von {team}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Fingerprint of the imported records</source>
            <translation>Fingerabdruck der eingelesenen Aufzeichnungen</translation>
        </message>
        <message>
            <source>Fingerprint of the figures</source>
            <translation>Fingerabdruck der Zahlen</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Erstellt von</translation>
        </message>
        <message>
            <source>Every share is told with the number of calls that it is of, and the 95 % interval (of n calls) in which it may lie. Nobody is ranked. Fewer than ten calls make no percentage.</source>
            <translation>Jeder Anteil steht mit der Zahl der Anrufe, von denen er ist, und mit dem 95-%-Intervall (von n Anrufen), in dem er liegen kann. Niemand wird in eine Rangfolge gebracht. Weniger als zehn Anrufe ergeben keinen Prozentsatz.</translation>
        </message>
        <message>
            <source>{calls} · {agents} · {period}</source>
            <translation>{calls} · {agents} · {period}</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>Art zu sprechen</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>n = {count}</source>
            <translation>n = {count}</translation>
        </message>
        <message>
            <source>{what}, of 100</source>
            <translation>{what}, von 100</translation>
        </message>
        <message>
            <source>limits {level}</source>
            <translation>Grenzen {level}</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>A page to read (HTML)</source>
            <translation>Eine Seite zum Lesen (HTML)</translation>
        </message>
        <message>
            <source>A document (PDF)</source>
            <translation>Ein Dokument (PDF)</translation>
        </message>
        <message>
            <source>A workbook (XLSX)</source>
            <translation>Eine Arbeitsmappe (XLSX)</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>Tabellen (CSV)</translation>
        </message>
        <message>
            <source>A database (SQLite)</source>
            <translation>Eine Datenbank (SQLite)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht sichern</translation>
        </message>
        <message>
            <source>A report of the patterns</source>
            <translation>Ein Bericht der Muster</translation>
        </message>
        <message>
            <source>The same calls and filters give the same file. It is not encrypted: keep it where only those get at it who may see it. That it was saved is on the list that agents can ask for.</source>
            <translation>Dieselben Anrufe und Filter ergeben dieselbe Datei. Sie ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo nur herankommt, wer sie sehen darf. Dass sie gesichert wurde, steht auf der Liste, nach der Agenten fragen können.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>The report is being made …</source>
            <translation>Der Bericht wird erstellt …</translation>
        </message>
        <message>
            <source>Report (*{ending})</source>
            <translation>Bericht (*{ending})</translation>
        </message>
        <message>
            <source>Save the tables in</source>
            <translation>Tabellen sichern in</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Gesichert: {file}</translation>
        </message>
        <message>
            <source>Every pattern, of the calls that the filters let through: {period}. What speaks of single calls is left out.</source>
            <translation>Jedes Muster der Anrufe, die die Filter durchlassen: {period}. Was von einzelnen Anrufen spricht, bleibt weg.</translation>
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>About this file</source>
            <translation>Über diese Datei</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Details of {file}</source>
            <translation>Einzelheiten zu {file}</translation>
        </message>
        <message>
            <source>Calls from {first} to {last}</source>
            <translation>Anrufe von {first} bis {last}</translation>
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
        <name>SearchPage</name>
        <message>
            <source>Search everything shared</source>
            <translation>Alles Geteilte durchsuchen</translation>
        </message>
        <message>
            <source>Words in notes, concerns, promises</source>
            <translation>Wörter in Notizen, Anliegen, Zusagen</translation>
        </message>
        <message>
            <source>Whose calls</source>
            <translation>Wessen Anrufe</translation>
        </message>
        <message>
            <source>What you look for and open is noted, and agents may ask to see it.</source>
            <translation>Was Sie suchen und öffnen, wird festgehalten, und Agenten können es sehen wollen.</translation>
        </message>
        <message>
            <source>Calls found, newest first</source>
            <translation>Gefundene Anrufe, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>Alle Agenten</translation>
        </message>
        <message>
            <source>Type a word or two. Beginnings of words are enough.</source>
            <translation>Tippen Sie ein oder zwei Wörter. Wortanfänge genügen.</translation>
        </message>
        <message>
            <source>No call has all of these words.</source>
            <translation>Kein Anruf hat alle diese Wörter.</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n call(s)</source>
            <translation>
                <numerusform>Der neueste %n Anruf</numerusform>
                <numerusform>Die neuesten %n Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
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
        <name>SectionCard</name>
        <message>
            <source>Goes into the file</source>
            <translation>Kommt in die Datei</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
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
        <name>SettingRow</name>
        <message>
            <source>Managed by your organisation</source>
            <translation>Von Ihrer Organisation verwaltet</translation>
        </message>
        <message>
            <source>Your organisation asks for at least {bound}.</source>
            <translation>Ihr Unternehmen verlangt mindestens {bound}.</translation>
        </message>
        <message>
            <source>Your organisation allows at most {bound}.</source>
            <translation>Ihr Unternehmen erlaubt höchstens {bound}.</translation>
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
            <source>Lock</source>
            <translation>Sperre</translation>
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
            <source>Hints while you write</source>
            <translation>Hinweise beim Schreiben</translation>
        </message>
        <message>
            <source>A quiet line below the words; nothing is changed, counted or told on.</source>
            <translation>Eine leise Zeile unter dem Geschriebenen; nichts wird geändert, gezählt oder weitergesagt.</translation>
        </message>
        <message>
            <source>Bank accounts (IBAN)</source>
            <translation>Bankkonten (IBAN)</translation>
        </message>
        <message>
            <source>Numbers of passports and ID cards</source>
            <translation>Nummern von Pässen und Ausweisen</translation>
        </message>
        <message>
            <source>Words about health</source>
            <translation>Wörter zur Gesundheit</translation>
        </message>
        <message>
            <source>More words to hint at</source>
            <translation>Weitere Wörter für Hinweise</translation>
        </message>
        <message>
            <source>By comma; with a minus, as in -hospital, Callside's own word is left out.</source>
            <translation>Mit Kommas; mit einem Minus wie in -krankenhaus bleibt ein Wort von Callside weg.</translation>
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
            <source>Your queue</source>
            <translation>Ihre Warteschlange</translation>
        </message>
        <message>
            <source>The line that your calls come in on; each call can differ.</source>
            <translation>Die Leitung, auf der Ihre Anrufe ankommen; jeder Anruf kann abweichen.</translation>
        </message>
        <message>
            <source>Open Callside when I log in</source>
            <translation>Callside öffnen, wenn ich mich anmelde</translation>
        </message>
        <message>
            <source>From your next session on.</source>
            <translation>Ab Ihrer nächsten Anmeldung.</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>Minuten, bis sich das Fenster sperrt</translation>
        </message>
        <message>
            <source>When nobody is there, and never during a call; 0: only with the computer, or by hand.</source>
            <translation>Wenn niemand da ist, und nie während eines Anrufs; 0: nur mit dem Rechner oder von Hand.</translation>
        </message>
        <message>
            <source>Leave the window out of screenshots and screen sharing</source>
            <translation>Fenster nicht auf Bildschirmfotos und geteilten Bildschirmen zeigen</translation>
        </message>
        <message>
            <source>Windows and macOS do so; Linux desktops cannot.</source>
            <translation>Windows und macOS tun das; Linux-Oberflächen können es nicht.</translation>
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
            <source>Recovery keys of your IT</source>
            <translation>Wiederherstellungsschlüssel Ihrer IT</translation>
        </message>
        <message>
            <source>Public age keys; they open each log that is made from now.</source>
            <translation>Öffentliche age-Schlüssel; sie öffnen jedes Protokoll, das ab jetzt entsteht.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Sprachen zur Auswahl</translation>
        </message>
        <message>
            <source>Of window and playbook; none named: all of them.</source>
            <translation>Von Fenster und Leitfaden; keine genannt: alle.</translation>
        </message>
        <message>
            <source>Folder of the log</source>
            <translation>Ordner des Protokolls</translation>
        </message>
        <message>
            <source>With settings and backups; empty: the person's own data folder. A log that stands elsewhere is never moved or removed: the window says where it is.</source>
            <translation>Mit Einstellungen und Sicherungen; leer: der eigene Datenordner der Person. Ein Protokoll, das anderswo steht, wird nie verschoben oder entfernt: Das Fenster sagt, wo es ist.</translation>
        </message>
        <message>
            <source>Where the log's key is kept</source>
            <translation>Wo der Schlüssel des Protokolls liegt</translation>
        </message>
        <message>
            <source>Another place is refused; a key that is there moves.</source>
            <translation>Ein anderer Ort wird abgewiesen; ein Schlüssel, der dort liegt, zieht um.</translation>
        </message>
        <message>
            <source>The keyring; a passphrase where there is none</source>
            <translation>Der Schlüsselbund; eine Passphrase, wo es keinen gibt</translation>
        </message>
        <message>
            <source>The keyring only</source>
            <translation>Nur der Schlüsselbund</translation>
        </message>
        <message>
            <source>A passphrase only</source>
            <translation>Nur eine Passphrase</translation>
        </message>
        <message>
            <source>A key file only</source>
            <translation>Nur eine Schlüsseldatei</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <source>Made at the first start, readable for the person alone.</source>
            <translation>Beim ersten Start angelegt, nur für die Person lesbar.</translation>
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation>Zweiter Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>On another disk; each backup is copied there.</source>
            <translation>Auf einem anderen Datenträger; jede Sicherung wird dorthin kopiert.</translation>
        </message>
        <message>
            <source>Backups that are kept at most</source>
            <translation>Höchstzahl der Sicherungen</translation>
        </message>
        <message>
            <source>In each folder, the newest; 0: as Callside thins them.</source>
            <translation>In jedem Ordner die neuesten; 0: wie Callside sie ausdünnt.</translation>
        </message>
        <message>
            <source>Sharing with a supervisor</source>
            <translation>Teilen mit einer Teamleitung</translation>
        </message>
        <message>
            <source>Off: no team is joined and nothing is handed over.</source>
            <translation>Aus: Keinem Team wird beigetreten, und nichts wird übergeben.</translation>
        </message>
        <message>
            <source>A supervisor may see one agent's calls</source>
            <translation>Eine Teamleitung darf die Anrufe Einzelner sehen</translation>
        </message>
        <message>
            <source>Off: teams that agree on it are neither made nor joined.</source>
            <translation>Aus: Teams, die das vereinbaren, werden weder angelegt noch tritt man ihnen bei.</translation>
        </message>
        <message>
            <source>Team file of your supervisor</source>
            <translation>Teamdatei Ihrer Teamleitung</translation>
        </message>
        <message>
            <source>Each agent joins that team at the start; whoever may write the policy vouches for it.</source>
            <translation>Jeder Agent tritt diesem Team beim Start bei; wer die Richtlinie schreiben darf, bürgt dafür.</translation>
        </message>
        <message>
            <source>Six words of your supervisor</source>
            <translation>Sechs Wörter Ihrer Teamleitung</translation>
        </message>
        <message>
            <source>As the team file's maker reads them out; needed unless that file is root's alone.</source>
            <translation>Wie sie vorliest, wer die Teamdatei anlegt; nötig, wenn die Datei nicht root allein gehört.</translation>
        </message>
        <message>
            <source>Folder for what is handed over</source>
            <translation>Ordner für Übergaben</translation>
        </message>
        <message>
            <source>As on a share that your supervisor reads.</source>
            <translation>Etwa auf einer Freigabe, die Ihre Teamleitung liest.</translation>
        </message>
        <message>
            <source>Watched folder of the supervisor</source>
            <translation>Beobachteter Ordner der Teamleitung</translation>
        </message>
        <message>
            <source>What agents hand over there is taken in by itself.</source>
            <translation>Was Agenten dort übergeben, wird von selbst eingelesen.</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>What nobody in the house may use.</source>
            <translation>Was niemand im Unternehmen benutzen darf.</translation>
        </message>
        <message>
            <source>Copying to the clipboard</source>
            <translation>Kopieren in die Zwischenablage</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <source>Own phrases</source>
            <translation>Eigene Sätze</translation>
        </message>
        <message>
            <source>Hearing telephones, and dialling</source>
            <translation>Telefone hören und wählen</translation>
        </message>
        <message>
            <source>Sheets to print</source>
            <translation>Blätter zum Drucken</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Rückblicke</translation>
        </message>
        <message>
            <source>Rehearsals</source>
            <translation>Übungsanrufe</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Notifications of the system</source>
            <translation>Mitteilungen des Systems</translation>
        </message>
        <message>
            <source>The log may stand on a network disk</source>
            <translation>Das Protokoll darf auf einem Netzlaufwerk liegen</translation>
        </message>
        <message>
            <source>Only where that disk is known to keep locks and syncs.</source>
            <translation>Nur wo dieses Laufwerk Sperren und Schreibvorgänge nachweislich einhält.</translation>
        </message>
        <message>
            <source>Agents may delete all that is theirs</source>
            <translation>Agenten dürfen alles löschen, was ihnen gehört</translation>
        </message>
        <message>
            <source>The log, its backups and keys. Off where records have to be kept.</source>
            <translation>Das Protokoll, seine Sicherungen und Schlüssel. Aus, wo Daten aufbewahrt werden müssen.</translation>
        </message>
        <message>
            <source>Days that a supervisor keeps what was handed over</source>
            <translation>Tage, die eine Teamleitung Übergebenes behält</translation>
        </message>
        <message>
            <source>At most; the terms of a team may say fewer. 0: as the terms say.</source>
            <translation>Höchstens; die Vereinbarungen eines Teams können weniger sagen. 0: wie vereinbart.</translation>
        </message>
        <message>
            <source>{setting}: at least</source>
            <translation>{setting}: mindestens</translation>
        </message>
        <message>
            <source>The person chooses within it; less is not possible.</source>
            <translation>Die Person wählt innerhalb davon; weniger ist nicht möglich.</translation>
        </message>
        <message>
            <source>{setting}: at most</source>
            <translation>{setting}: höchstens</translation>
        </message>
        <message>
            <source>The person chooses within it; more is not possible.</source>
            <translation>Die Person wählt innerhalb davon; mehr ist nicht möglich.</translation>
        </message>
        <message>
            <source>The person chooses within it, and “no limit” is not possible; 0: no bound.</source>
            <translation>Die Person wählt innerhalb davon, und „ohne Grenze“ ist nicht möglich; 0: keine Grenze.</translation>
        </message>
        <message>
            <source>Days that calls are kept</source>
            <translation>Tage, die Anrufe aufbewahrt werden</translation>
        </message>
        <message>
            <source>Closed calls with everything on them; 0: no limit.</source>
            <translation>Abgeschlossene Anrufe mit allem, was dazugehört; 0: ohne Grenze.</translation>
        </message>
        <message>
            <source>Days that notes are kept</source>
            <translation>Tage, die Notizen aufbewahrt werden</translation>
        </message>
        <message>
            <source>Their words, quotes and reasons; 0: no limit.</source>
            <translation>Ihre Worte, Zitate und Gründe; 0: ohne Grenze.</translation>
        </message>
        <message>
            <source>Days that tension is kept</source>
            <translation>Tage, die Anspannung aufbewahrt wird</translation>
        </message>
        <message>
            <source>With the remarks on it; 0: no limit.</source>
            <translation>Mit den Bemerkungen dazu; 0: ohne Grenze.</translation>
        </message>
        <message>
            <source>Days that reflections are kept</source>
            <translation>Tage, die Rückblicke aufbewahrt werden</translation>
        </message>
        <message>
            <source>With their answers; 0: no limit.</source>
            <translation>Mit ihren Antworten; 0: ohne Grenze.</translation>
        </message>
        <message>
            <source>Days that settled follow-ups are kept</source>
            <translation>Tage, die erledigte Folgeaufgaben aufbewahrt werden</translation>
        </message>
        <message>
            <source>From when they were settled; those that are open stay; 0: no limit.</source>
            <translation>Ab ihrer Erledigung; offene bleiben; 0: ohne Grenze.</translation>
        </message>
        <message>
            <source>Days that the use of phrases is kept</source>
            <translation>Tage, die die Nutzung von Sätzen aufbewahrt wird</translation>
        </message>
        <message>
            <source>Which phrases were used; 0: no limit.</source>
            <translation>Welche Sätze genutzt wurden; 0: ohne Grenze.</translation>
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
            <translation>Dessen, was Sie am Telefon sagen; ein eigener Leitfaden hat nur eine.</translation>
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
            <source>What I keep</source>
            <translation>Was ich aufbewahre</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Alles über einen Kontakt</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Verwaltete Einstellungen</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Über Callside</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>When something is wrong with Callside.</source>
            <translation>Wenn mit Callside etwas nicht stimmt.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Make a support file</source>
            <translation>Datei für den Support anlegen</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>Your log stays with you. Join a team to share it with your supervisor.</source>
            <translation>Ihr Protokoll bleibt bei Ihnen. Treten Sie einem Team bei, um es mit Ihrer Teamleitung zu teilen.</translation>
        </message>
        <message>
            <source>Join a team…</source>
            <translation>Einem Team beitreten …</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Mit meiner Teamleitung teilen</translation>
        </message>
        <message>
            <source>From the supervisor (*.callside-team *.callside-roster *.callside-coaching *.callside-playbook)</source>
            <translation>Von der Teamleitung (*.callside-team *.callside-roster *.callside-coaching *.callside-playbook)</translation>
        </message>
        <message>
            <source>A file from your supervisor</source>
            <translation>Eine Datei Ihrer Teamleitung</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>{name} is no file from a supervisor. Their names end in .callside-team, .callside-coaching or .callside-playbook.</source>
            <translation>{name} ist keine Datei einer Teamleitung. Deren Namen enden auf .callside-team, .callside-coaching oder .callside-playbook.</translation>
        </message>
        <message>
            <source>Looking at what goes out…</source>
            <translation>Es wird angesehen, was hinausgeht …</translation>
        </message>
        <message>
            <source>The playbook {version} is here and kept. You go on working by the one that your organisation names.</source>
            <translation>Der Leitfaden {version} ist hier und wird aufbewahrt. Sie arbeiten weiter nach dem, den Ihr Unternehmen nennt.</translation>
        </message>
        <message>
            <source>The playbook {version} is here. It is worked by once no call is open.</source>
            <translation>Der Leitfaden {version} ist da. Er gilt, sobald kein Anruf offen ist.</translation>
        </message>
        <message>
            <source>From now on you work by the playbook {version}.</source>
            <translation>Ab jetzt arbeiten Sie nach dem Leitfaden {version}.</translation>
        </message>
        <message>
            <source>A note from your supervisor is here.</source>
            <translation>Eine Notiz Ihrer Teamleitung ist da.</translation>
        </message>
        <message>
            <source>Leaving…</source>
            <translation>Team wird verlassen …</translation>
        </message>
        <message>
            <source>Opening your copy…</source>
            <translation>Ihre Kopie wird geöffnet …</translation>
        </message>
    </context>
    <context>
        <name>ShareWords</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>Schritt {number}</translation>
        </message>
        <message>
            <source>Phrase {number}</source>
            <translation>Satz {number}</translation>
        </message>
        <message>
            <source>Tension {number}</source>
            <translation>Anspannung {number}</translation>
        </message>
        <message>
            <source>Warning {number}</source>
            <translation>Warnung {number}</translation>
        </message>
        <message>
            <source>Manager {number}</source>
            <translation>Leitung {number}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Promise {number}</source>
            <translation>Zusage {number}</translation>
        </message>
        <message>
            <source>Follow-up {number}</source>
            <translation>Folgeaufgabe {number}</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Begann</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Endete</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>Kam über</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>Gesprochen</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Into the call</source>
            <translation>Im Anruf nach</translation>
        </message>
        <message>
            <source>Pseudonym of the caller</source>
            <translation>Pseudonym des Gegenübers</translation>
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
            <source>Manner</source>
            <translation>Art zu sprechen</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>What the phone said of the end</source>
            <translation>Was das Telefon vom Ende sagte</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Level, 1 to 5</source>
            <translation>Stufe, 1 bis 5</translation>
        </message>
        <message>
            <source>Ladder</source>
            <translation>Stufenfolge</translation>
        </message>
        <message>
            <source>Rung</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>The caller's words</source>
            <translation>Die Worte des Gegenübers</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Verlangt von</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Only the beginning goes out</source>
            <translation>Nur der Anfang geht hinaus</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Due at first</source>
            <translation>Zuerst fällig</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>Kundschaft informiert</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Next time I will</source>
            <translation>Nächstes Mal werde ich</translation>
        </message>
        <message>
            <source>Callers go out with name, number, account and e-mail.</source>
            <translation>Gegenüber gehen mit Name, Nummer, Konto und E-Mail hinaus.</translation>
        </message>
        <message>
            <source>Callers go out under a pseudonym, without name and number.</source>
            <translation>Gegenüber gehen unter einem Pseudonym hinaus, ohne Name und Nummer.</translation>
        </message>
        <message>
            <source>Your notes go out.</source>
            <translation>Ihre Notizen gehen hinaus.</translation>
        </message>
        <message>
            <source>Your notes stay with you.</source>
            <translation>Ihre Notizen bleiben bei Ihnen.</translation>
        </message>
        <message>
            <source>What callers said at a warning goes out.</source>
            <translation>Was bei einer Warnung gesagt wurde, geht hinaus.</translation>
        </message>
        <message>
            <source>What callers said at a warning stays with you.</source>
            <translation>Was bei einer Warnung gesagt wurde, bleibt bei Ihnen.</translation>
        </message>
        <message>
            <source>Your supervisor may look at your calls and your numbers.</source>
            <translation>Ihre Teamleitung darf Ihre Anrufe und Ihre Zahlen ansehen.</translation>
        </message>
        <message>
            <source>Your reflections stay with you, but for answers you share.</source>
            <translation>Ihre Rückblicke bleiben bei Ihnen, außer Antworten, die Sie teilen.</translation>
        </message>
        <message numerus="yes">
            <source>Your supervisor sees no single agent, only groups of %n or more.</source>
            <translation>
                <numerusform>Ihre Teamleitung sieht niemanden einzeln, nur Gruppen von mindestens %n.</numerusform>
                <numerusform>Ihre Teamleitung sieht niemanden einzeln, nur Gruppen von mindestens %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>How long it is kept there is not limited.</source>
            <translation>Wie lange es dort bleibt, ist nicht begrenzt.</translation>
        </message>
        <message numerus="yes">
            <source>It is kept there for %n day(s).</source>
            <translation>
                <numerusform>Es bleibt dort %n Tag.</numerusform>
                <numerusform>Es bleibt dort %n Tage.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedCard</name>
        <message>
            <source>What the agent chose to share</source>
            <translation>Was der Agent teilen wollte</translation>
        </message>
        <message>
            <source>Nothing of a reflection was shared. Reflections are private: do not ask.</source>
            <translation>Von einem Rückblick wurde nichts geteilt. Rückblicke sind privat: Fragen Sie nicht danach.</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Nächstes Mal</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>What agents shared</source>
            <translation>Was Agenten geteilt haben</translation>
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
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
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
        <message>
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Eingelesenes</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>What agents shared</source>
            <translation>Was Agenten geteilt haben</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Alle Filter löschen</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Team and keys</source>
            <translation>Team und Schlüssel</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
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
        <name>SupervisorWindow</name>
        <message>
            <source>Callside: the supervisor's desk</source>
            <translation>Callside: der Platz der Teamleitung</translation>
        </message>
        <message>
            <source>Your team is being opened …</source>
            <translation>Ihr Team wird geöffnet …</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <source>What was found on this computer</source>
            <translation>Was auf diesem Rechner gefunden wurde</translation>
        </message>
        <message>
            <source>Policy of your organisation</source>
            <translation>Richtlinie Ihres Unternehmens</translation>
        </message>
        <message>
            <source>Settings that you changed</source>
            <translation>Einstellungen, die Sie geändert haben</translation>
        </message>
        <message>
            <source>What the program did</source>
            <translation>Was das Programm getan hat</translation>
        </message>
        <message>
            <source>A file for support</source>
            <translation>Eine Datei für den Support</translation>
        </message>
        <message>
            <source>When something is wrong with Callside, this tells your IT about the program and this computer. No words, names or numbers of anybody are in it: neither of your callers nor yours.</source>
            <translation>Wenn mit Callside etwas nicht stimmt, sagt sie Ihrer IT etwas über das Programm und diesen Rechner. Worte, Namen oder Nummern von irgendwem sind nicht darin: weder von Anrufenden noch von Ihnen.</translation>
        </message>
        <message>
            <source>Below is every line of it. It goes nowhere by itself: save it, and send it in your own way.</source>
            <translation>Unten steht jede Zeile davon. Sie geht von selbst nirgendwohin: Sichern Sie sie, und schicken Sie sie auf Ihrem eigenen Weg.</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei sichern</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <source>What to do with the file</source>
            <translation>Was mit der Datei zu tun ist</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird angesehen …</translation>
        </message>
        <message>
            <source>Saved. What you saw is all that is in it.</source>
            <translation>Gesichert. Was Sie gesehen haben, ist alles, was darin steht.</translation>
        </message>
        <message>
            <source>Callside support file.txt</source>
            <translation>Callside Supportdatei.txt</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Save the support file</source>
            <translation>Datei für den Support sichern</translation>
        </message>
        <message>
            <source>The support file is ready to be looked at.</source>
            <translation>Die Datei für den Support kann angesehen werden.</translation>
        </message>
    </context>
    <context>
        <name>SureCard</name>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Type {word} to go on</source>
            <translation>{word} eintippen, um fortzufahren</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>SwitchedOff</name>
        <message>
            <source>Switched off by your organisation</source>
            <translation>Von Ihrem Unternehmen ausgeschaltet</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>In den Entwurf übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Line by line</source>
            <translation>Zeile für Zeile</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>Die Tabelle</translation>
        </message>
        <message>
            <source>{section}: {new} new, {changed} changed, {unchanged} as they are, {faulty} left out. Nothing is changed yet.</source>
            <translation>{section}: {new} neu, {changed} geändert, {unchanged} wie vorher, {faulty} ausgelassen. Noch ist nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {way}. {title}</source>
            <translation>Zeile {number}: {way}. {title}</translation>
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
        <name>TeamBackupsPage</name>
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
            <source>{count}, {size}. Each was read whole and proved good when it was made. A new one comes before imports, at most every half hour.</source>
            <translation>{count}, {size}. Jede wurde beim Anlegen ganz gelesen und für gut befunden. Eine neue kommt vor jedem Import, höchstens alle halbe Stunde.</translation>
        </message>
        <message>
            <source>One is made before imports, at most every half hour. Or make one now: it takes a moment, and you can go on working.</source>
            <translation>Vor jedem Import kommt eine, höchstens alle halbe Stunde. Oder machen Sie jetzt eine: Es dauert einen Moment, und Sie können weiterarbeiten.</translation>
        </message>
    </context>
    <context>
        <name>TeamCallFacts</name>
        <message>
            <source>Tension {first} → {last}</source>
            <translation>Anspannung {first} → {last}</translation>
        </message>
    </context>
    <context>
        <name>TeamCallPage</name>
        <message>
            <source>What stands out</source>
            <translation>Was auffällt</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Was aufgeschrieben wurde</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Only the beginning of these notes was handed over.</source>
            <translation>Nur der Anfang dieser Notizen wurde übergeben.</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>Anruf im Einzelnen</translation>
        </message>
        <message>
            <source>Beside the call</source>
            <translation>Neben dem Anruf</translation>
        </message>
        <message>
            <source>To the imports</source>
            <translation>Zum Eingelesenen</translation>
        </message>
        <message>
            <source>This call is not here: it was deleted by its agent.</source>
            <translation>Dieser Anruf ist nicht hier: Sein Agent hat ihn gelöscht.</translation>
        </message>
        <message>
            <source>Caller {pseudonym}</source>
            <translation>Gegenüber {pseudonym}</translation>
        </message>
        <message>
            <source>called out</source>
            <translation>ausgehend</translation>
        </message>
        <message>
            <source>called in</source>
            <translation>eingehend</translation>
        </message>
        <message>
            <source>Agent: {name}</source>
            <translation>Agent: {name}</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>The team file</source>
            <translation>Die Teamdatei</translation>
        </message>
        <message>
            <source>It is the first thing to do: agents join with this file, and can then hand over their calls to you and to nobody else.</source>
            <translation>Damit beginnt es: Agenten treten mit dieser Datei bei und können ihre Anrufe dann Ihnen und niemandem sonst übergeben.</translation>
        </message>
        <message>
            <source>Your six words</source>
            <translation>Ihre sechs Wörter</translation>
        </message>
        <message>
            <source>An agent who joins sees the same ones, if the file was not changed on its way.</source>
            <translation>Wer beitritt, sieht dieselben, wenn die Datei unterwegs nicht verändert wurde.</translation>
        </message>
        <message>
            <source>Save it to hand it out</source>
            <translation>Zum Ausgeben sichern</translation>
        </message>
        <message>
            <source>Change the terms</source>
            <translation>Vereinbarungen ändern</translation>
        </message>
        <message>
            <source>Other terms hold for agents who join with the new file: hand it out again. What was agreed before goes on to hold for everybody else.</source>
            <translation>Andere Vereinbarungen gelten für Agenten, die mit der neuen Datei beitreten: Geben Sie sie neu aus. Für alle anderen gilt weiter, was vereinbart war.</translation>
        </message>
        <message>
            <source>What to do with the team file</source>
            <translation>Was mit der Teamdatei zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>TeamCurtain</name>
        <message>
            <source>Callside (locked)</source>
            <translation>Callside (gesperrt)</translation>
        </message>
    </context>
    <context>
        <name>TeamEventWords</name>
        <message>
            <source>Manager offered by the agent</source>
            <translation>Teamleitung vom Agenten angeboten</translation>
        </message>
        <message>
            <source>Manager asked for by the customer</source>
            <translation>Teamleitung von der Kundschaft verlangt</translation>
        </message>
    </context>
    <context>
        <name>TeamGate</name>
        <message>
            <source>Your team</source>
            <translation>Ihr Team</translation>
        </message>
        <message>
            <source>Your team is being opened. The keyring may be asking for its password.</source>
            <translation>Ihr Team wird geöffnet. Vielleicht fragt der Schlüsselbund nach seinem Passwort.</translation>
        </message>
    </context>
    <context>
        <name>TeamHeader</name>
        <message>
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Ihr Team</translation>
        </message>
    </context>
    <context>
        <name>TeamInside</name>
        <message>
            <source>Your team is being opened …</source>
            <translation>Ihr Team wird geöffnet …</translation>
        </message>
    </context>
    <context>
        <name>TeamKeptPage</name>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Erase an agent</source>
            <translation>Einen Agenten löschen</translation>
        </message>
        <message>
            <source>Everything that they handed over, with their name, keys and coaching notes, goes for good, from figures and backups, too. The list of who looked at what keeps its lines. Nothing from before brings them back; they can join anew.</source>
            <translation>Alles von dort Übergebene, mit Name, Schlüsseln und Coaching-Notizen, verschwindet endgültig, auch aus Zahlen und Sicherungen. Die Liste, wer was angesehen hat, behält ihre Zeilen. Nichts von vorher bringt jemanden zurück; ein neuer Beitritt ist möglich.</translation>
        </message>
        <message>
            <source>Erase this agent…</source>
            <translation>Diesen Agenten löschen …</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Look what would go</source>
            <translation>Ansehen, was ginge</translation>
        </message>
        <message>
            <source>Take it away now</source>
            <translation>Jetzt löschen</translation>
        </message>
        <message>
            <source>What is older goes by itself, soon after the start and daily, and does not come in again with an old bundle. The terms of the team say for how long; agents agreed to them.</source>
            <translation>Was älter ist, verschwindet von selbst, bald nach dem Start und täglich, und kommt mit keinem alten Paket wieder. Wie lange, sagen die Vereinbarungen des Teams; die Agenten haben ihnen zugestimmt.</translation>
        </message>
        <message>
            <source>What is too old now</source>
            <translation>Was jetzt zu alt ist</translation>
        </message>
        <message>
            <source>An agent who left</source>
            <translation>Ein Agent, der gegangen ist</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Without a limit.</source>
            <translation>Ohne Grenze.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after a call, by your organisation</source>
            <translation>
                <numerusform>%n Tag nach einem Anruf, nach Ihrem Unternehmen</numerusform>
                <numerusform>%n Tage nach einem Anruf, nach Ihrem Unternehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after a call, by the terms</source>
            <translation>
                <numerusform>%n Tag nach einem Anruf, nach den Vereinbarungen</numerusform>
                <numerusform>%n Tage nach einem Anruf, nach den Vereinbarungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Older than its time: {what}.</source>
            <translation>Älter als seine Zeit: {what}.</translation>
        </message>
        <message>
            <source>Nothing is older than its time.</source>
            <translation>Nichts ist älter als seine Zeit.</translation>
        </message>
        <message>
            <source>Taking away what is too old…</source>
            <translation>Was zu alt ist, wird gelöscht …</translation>
        </message>
        <message>
            <source>Taken away: {what}.</source>
            <translation>Gelöscht: {what}.</translation>
        </message>
        <message>
            <source>The clock of this machine moved by more than a month: nothing is taken away for a week, for it might be wrong.</source>
            <translation>Die Uhr dieses Rechners sprang um mehr als einen Monat: Eine Woche lang wird nichts gelöscht, denn sie könnte falsch gehen.</translation>
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation>Gelöscht wird: {what}.</translation>
        </message>
        <message>
            <source>Erasing, and cleaning figures and backups…</source>
            <translation>Wird gelöscht; Zahlen und Sicherungen werden bereinigt …</translation>
        </message>
        <message>
            <source>Erased.</source>
            <translation>Gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) went.</source>
            <translation>
                <numerusform>%n ältere Sicherung wurde gelöscht.</numerusform>
                <numerusform>%n ältere Sicherungen wurden gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program has the figures: they are cleaned when it has ended.</source>
            <translation>Ein anderes Programm hat die Zahlen: Sie werden bereinigt, wenn es zu Ende ist.</translation>
        </message>
    </context>
    <context>
        <name>TeamLock</name>
        <message>
            <source>The backup is in its place. What was there is set aside, in the list below.</source>
            <translation>Die Sicherung ist an ihrem Platz. Was da war, ist beiseitegelegt und steht unten in der Liste.</translation>
        </message>
    </context>
    <context>
        <name>TeamPages</name>
        <message>
            <source>Imports</source>
            <translation>Eingelesenes</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>What agents shared</source>
            <translation>Was Agenten geteilt haben</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Team and keys</source>
            <translation>Team und Schlüssel</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>Anruf im Einzelnen</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Verwaltete Einstellungen</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Datei für den Support</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Über Callside</translation>
        </message>
    </context>
    <context>
        <name>TeamRecoveryCodePage</name>
        <message>
            <source>The recovery code of your team's store</source>
            <translation>Der Wiederherstellungscode für den Speicher Ihres Teams</translation>
        </message>
        <message>
            <source>If this computer's keyring ever loses the key, this code opens what your agents handed over. Keep it on paper, away from the computer.</source>
            <translation>Verliert der Schlüsselbund dieses Rechners einmal den Schlüssel, öffnet dieser Code, was Ihre Agenten übergeben haben. Bewahren Sie ihn auf Papier auf, fern vom Rechner.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei sichern</translation>
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
            <source>What to do with the code</source>
            <translation>Was mit dem Code zu tun ist</translation>
        </message>
        <message>
            <source>The code is shown once and kept nowhere.</source>
            <translation>Der Code wird einmal gezeigt und nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Callside recovery code

{code}

It opens the store of the team in this folder when the computer's keyring has lost the key:
{folder}

Keep it away from the computer.</source>
            <translation>Wiederherstellungscode von Callside

{code}

Er öffnet den Speicher des Teams in diesem Ordner, wenn der Schlüsselbund des Rechners den Schlüssel verloren hat:
{folder}

Bewahren Sie ihn fern vom Rechner auf.</translation>
        </message>
        <message>
            <source>Saved. Move it away from this computer.</source>
            <translation>Gesichert. Bringen Sie ihn weg von diesem Rechner.</translation>
        </message>
        <message>
            <source>Callside team recovery code.txt</source>
            <translation>Callside Team-Wiederherstellungscode.txt</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Wiederherstellungscode sichern</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Copied. The clipboard is emptied soon.</source>
            <translation>Kopiert. Die Zwischenablage wird bald geleert.</translation>
        </message>
    </context>
    <context>
        <name>TeamSettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>These are of this window alone; the agent's has its own.</source>
            <translation>Sie gelten nur für dieses Fenster; das der Agenten hat eigene.</translation>
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
            <source>What is kept</source>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Verwaltete Einstellungen</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Über Callside</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>When something is wrong with Callside.</source>
            <translation>Wenn mit Callside etwas nicht stimmt.</translation>
        </message>
        <message>
            <source>Make a support file</source>
            <translation>Datei für den Support anlegen</translation>
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
        <name>TermsForm</name>
        <message>
            <source>Name of the team</source>
            <translation>Name des Teams</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Agents see it when they join.</source>
            <translation>Agenten sehen ihn beim Beitreten.</translation>
        </message>
        <message>
            <source>Callers</source>
            <translation>Gegenüber</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>Mit Namen</translation>
        </message>
        <message>
            <source>A sign for each</source>
            <translation>Ein Zeichen für jedes</translation>
        </message>
        <message>
            <source>Notes are handed over</source>
            <translation>Notizen werden übergeben</translation>
        </message>
        <message>
            <source>What callers said at a boundary is handed over</source>
            <translation>Was an einer Grenze gesagt wurde, wird übergeben</translation>
        </message>
        <message>
            <source>Single agents and calls may be looked at</source>
            <translation>Einzelne Agenten und Anrufe dürfen angesehen werden</translation>
        </message>
        <message>
            <source>Smallest group that is shown</source>
            <translation>Kleinste Gruppe, die gezeigt wird</translation>
        </message>
        <message>
            <source>Agents. What could be worked out by subtraction stays hidden, too.</source>
            <translation>Agenten. Was sich durch Abziehen herausfinden ließe, bleibt auch verborgen.</translation>
        </message>
        <message>
            <source>Days that it is kept</source>
            <translation>Tage, die es aufbewahrt wird</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Zwecke</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Was das bedeutet</translation>
        </message>
        <message>
            <source>Make the team file</source>
            <translation>Teamdatei erstellen</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Lassen, wie es ist</translation>
        </message>
        <message>
            <source>Make it, or not</source>
            <translation>Erstellen oder nicht</translation>
        </message>
        <message>
            <source>0: without a limit.</source>
            <translation>0: ohne Begrenzung.</translation>
        </message>
        <message>
            <source>What the numbers are for, in your words; agents read it.</source>
            <translation>Wofür die Zahlen sind, in Ihren Worten; Agenten lesen es.</translation>
        </message>
        <message>
            <source>Agents have to know whose file it is.</source>
            <translation>Agenten müssen wissen, von wem die Datei ist.</translation>
        </message>
    </context>
    <context>
        <name>TermsWords</name>
        <message>
            <source>You see the names and numbers of callers.</source>
            <translation>Sie sehen Namen und Nummern der Gegenüber.</translation>
        </message>
        <message>
            <source>You see no names and numbers of callers: one sign for each, so that calls of the same caller can be counted.</source>
            <translation>Sie sehen keine Namen und Nummern: ein Zeichen für jedes Gegenüber, damit sich Anrufe desselben zählen lassen.</translation>
        </message>
        <message>
            <source>You see the notes of calls.</source>
            <translation>Sie sehen die Notizen der Anrufe.</translation>
        </message>
        <message>
            <source>Notes stay with the agents.</source>
            <translation>Notizen bleiben bei den Agenten.</translation>
        </message>
        <message>
            <source>You see what callers were quoted with at a boundary.</source>
            <translation>Sie sehen, was an einer Grenze wörtlich festgehalten wurde.</translation>
        </message>
        <message>
            <source>What callers were quoted with stays with the agents.</source>
            <translation>Was wörtlich festgehalten wurde, bleibt bei den Agenten.</translation>
        </message>
        <message>
            <source>You can look at one agent's numbers and at single calls.</source>
            <translation>Sie können die Zahlen eines Agenten und einzelne Anrufe ansehen.</translation>
        </message>
        <message>
            <source>You see the team only: no single call, and no group of fewer than {count} agents.</source>
            <translation>Sie sehen nur das Team: keinen einzelnen Anruf und keine Gruppe von weniger als {count} Agenten.</translation>
        </message>
        <message numerus="yes">
            <source>What was handed over is kept for %n day(s).</source>
            <translation>
                <numerusform>Was übergeben wurde, wird %n Tag aufbewahrt.</numerusform>
                <numerusform>Was übergeben wurde, wird %n Tage aufbewahrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was handed over is kept without a limit.</source>
            <translation>Was übergeben wurde, wird ohne Begrenzung aufbewahrt.</translation>
        </message>
        <message>
            <source>Never handed over: remarks on tension, reflections that were not shared, personal phrases, callers' cards.</source>
            <translation>Nie übergeben: Bemerkungen zur Anspannung, nicht geteilte Rückblicke, eigene Sätze, Kontaktkarten.</translation>
        </message>
        <message>
            <source>Purposes: {purposes}</source>
            <translation>Zwecke: {purposes}</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>Waits for the agent</source>
            <translation>Wartet auf den Agenten</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Being practised</source>
            <translation>Wird geübt</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Wieder ansehen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Was gut lief</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Was zu versuchen ist</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Verbesserung</translation>
        </message>
        <message>
            <source>Agreed.</source>
            <translation>Einverstanden.</translation>
        </message>
        <message>
            <source>Not agreed.</source>
            <translation>Nicht einverstanden.</translation>
        </message>
        <message>
            <source>It helped.</source>
            <translation>Es hat geholfen.</translation>
        </message>
        <message>
            <source>It did not help.</source>
            <translation>Es hat nicht geholfen.</translation>
        </message>
        <message>
            <source>{name} on {day}</source>
            <translation>{name} am {day}</translation>
        </message>
        <message>
            <source>What to do with the note</source>
            <translation>Was mit der Notiz zu tun ist</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Von hier weitergehen</translation>
        </message>
        <message>
            <source>Show the call</source>
            <translation>Den Anruf zeigen</translation>
        </message>
        <message>
            <source>Its file again …</source>
            <translation>Ihre Datei noch einmal …</translation>
        </message>
        <message>
            <source>{calls} of {after} calls since. A good or a hard week alone proves little.</source>
            <translation>{calls} von {after} Anrufen seitdem. Eine gute oder schwere Woche allein beweist wenig.</translation>
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
        <name>VersionsView</name>
        <message>
            <source>Your house has no playbook of its own yet: agents use the built-in one.</source>
            <translation>Ihr Unternehmen hat noch keinen eigenen Leitfaden: Agenten nehmen den eingebauten.</translation>
        </message>
        <message>
            <source>Write one</source>
            <translation>Einen schreiben</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Erstellt am {day}</translation>
        </message>
        <message>
            <source>Handed out on {day}</source>
            <translation>Ausgegeben am {day}</translation>
        </message>
        <message>
            <source>Not handed out yet</source>
            <translation>Noch nicht ausgegeben</translation>
        </message>
        <message>
            <source>Hand out …</source>
            <translation>Ausgeben …</translation>
        </message>
        <message>
            <source>Hand out version {version}</source>
            <translation>Fassung {version} ausgeben</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <source>What is new in version {version}</source>
            <translation>Was in Fassung {version} neu ist</translation>
        </message>
        <message>
            <source>Edit from here</source>
            <translation>Von hier bearbeiten</translation>
        </message>
        <message>
            <source>Edit from version {version}</source>
            <translation>Von Fassung {version} aus bearbeiten</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Fassung {version}</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Answers and words to compare</source>
            <translation>Antworten und Wörter zum Vergleichen</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>Antworten einlesen</translation>
        </message>
        <message numerus="yes">
            <source>%n more after these</source>
            <translation>
                <numerusform>%n weitere danach</numerusform>
                <numerusform>%n weitere danach</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask each one, by telephone or face to face, to read out the six words that their own program shows. Never take them from the file or mail that brought the answer.</source>
            <translation>Bitten Sie jeden am Telefon oder von Angesicht, die sechs Wörter vorzulesen, die das eigene Programm zeigt. Nehmen Sie sie nie aus der Datei oder der Mail, mit der die Antwort kam.</translation>
        </message>
        <message>
            <source>Nothing waits. Agents send you the answer that their program makes when they join.</source>
            <translation>Nichts wartet. Agenten schicken Ihnen die Antwort, die ihr Programm beim Beitreten erstellt.</translation>
        </message>
        <message>
            <source>Joined; the words were not compared yet. What they hand over is taken in.</source>
            <translation>Beigetreten; die Wörter wurden noch nicht verglichen. Was übergeben wird, wird übernommen.</translation>
        </message>
        <message>
            <source>They match: let it in</source>
            <translation>Sie stimmen: durchlassen</translation>
        </message>
        <message>
            <source>They differ: drop it</source>
            <translation>Sie sind anders: fallen lassen</translation>
        </message>
        <message>
            <source>A bundle was set aside</source>
            <translation>Ein Paket wurde zurückgelegt</translation>
        </message>
        <message>
            <source>An answer was set aside</source>
            <translation>Eine Antwort wurde zurückgelegt</translation>
        </message>
        <message>
            <source>A roster was set aside</source>
            <translation>Eine Teamliste wurde zurückgelegt</translation>
        </message>
        <message>
            <source>nobody here knows who signed it</source>
            <translation>niemand hier weiß, wer sie unterschrieben hat</translation>
        </message>
        <message>
            <source>it is signed with another key than before</source>
            <translation>sie ist mit einem anderen Schlüssel unterschrieben als vorher</translation>
        </message>
        <message>
            <source>it does not fit the bundles that came before from this device</source>
            <translation>es passt nicht zu den Paketen, die vorher von diesem Gerät kamen</translation>
        </message>
        <message>
            <source>{what}: {why}. File: {file}</source>
            <translation>{what}: {why}. Datei: {file}</translation>
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Six words of the new key</source>
            <translation>Sechs Wörter des neuen Schlüssels</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>Sechs Wörter</translation>
        </message>
        <message>
            <source>Six words known before: {words}</source>
            <translation>Vorher bekannte sechs Wörter: {words}</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>Sie stimmen</translation>
        </message>
        <message>
            <source>{what}: {who}</source>
            <translation>{what}: {who}</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Sie sind anders</translation>
        </message>
        <message>
            <source>After comparing the words</source>
            <translation>Nach dem Vergleich der Wörter</translation>
        </message>
    </context>
    <context>
        <name>WarnerHint</name>
        <message>
            <source>Not for this call</source>
            <translation>Nicht bei diesem Anruf</translation>
        </message>
        <message>
            <source>IBAN?</source>
            <translation>IBAN?</translation>
        </message>
        <message>
            <source>Passport?</source>
            <translation>Pass?</translation>
        </message>
        <message>
            <source>Health?</source>
            <translation>Gesundheit?</translation>
        </message>
        <message>
            <source>Listed word?</source>
            <translation>Wort der Liste?</translation>
        </message>
        <message>
            <source>This looks like an IBAN.</source>
            <translation>Das sieht nach einer IBAN aus.</translation>
        </message>
        <message>
            <source>This looks like a number of a passport or ID card.</source>
            <translation>Das sieht nach einer Pass- oder Ausweisnummer aus.</translation>
        </message>
        <message>
            <source>This may be about somebody's health.</source>
            <translation>Das könnte die Gesundheit von jemandem betreffen.</translation>
        </message>
        <message>
            <source>Your list of words asks for care here.</source>
            <translation>Ihre Wortliste bittet hier um Vorsicht.</translation>
        </message>
        <message>
            <source>Only write it down if the case needs it.</source>
            <translation>Nur aufschreiben, wenn der Fall es braucht.</translation>
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
        <name>WorkInTurn</name>
        <message>
            <source>Stopped. What went before stays away.</source>
            <translation>Angehalten. Was vorher verschwunden ist, bleibt verschwunden.</translation>
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
    <context>
        <name>YesNoField</name>
        <message>
            <source>Either</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <source>Taking away what is too old…</source>
            <translation>Was zu alt ist, wird gelöscht …</translation>
        </message>
        <message>
            <source>The clock of this machine was set in the last week: nothing was taken away, for it might have run ahead.</source>
            <translation>Die Uhr dieses Rechners wurde in der letzten Woche gestellt: Nichts wurde gelöscht, denn sie könnte vorgegangen sein.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n Datei geschrieben</numerusform>
                <numerusform>%n Dateien geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>Closing, and deleting everything…</source>
            <translation>Wird geschlossen, und alles wird gelöscht …</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht …</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation>Gelöscht wird: {what}.</translation>
        </message>
        <message>
            <source>Erasing: the log is closed meanwhile. You can go on writing…</source>
            <translation>Wird gelöscht: Das Protokoll ist so lange geschlossen. Sie können weiterschreiben …</translation>
        </message>
        <message>
            <source>Erased. What is left of their calls is counted and names nobody.</source>
            <translation>Gelöscht. Was von den Anrufen bleibt, wird gezählt und nennt niemanden.</translation>
        </message>
        <message>
            <source>The second folder cannot be reached: its copies are beyond use, and go with the next backup that is put there.</source>
            <translation>Der zweite Ordner ist nicht zu erreichen: Seine Kopien sind unbrauchbar und verschwinden mit der nächsten Sicherung, die dorthin kommt.</translation>
        </message>
    </context>
</TS>
