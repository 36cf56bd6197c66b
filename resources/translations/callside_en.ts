<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>AboutCall</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutCallerPage</name>
        <message>
            <source>Erase this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, numbers, notes, quotes and every word about them go for good: from the log, its search and its backups. Calls go on being counted. Nobody is brought back by an old backup. With your supervisor the words go when you next hand over. It cannot be undone, and there is no way back to an older Callside after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this caller…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number, name, account, e-mail or id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page to read and one file for programs. Read the lines above first: names of other people in your notes are blacked out if you write them here. Your reflections and remarks on tension are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With my reflections and remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is kept about anybody of that name or number.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people fit: who is meant?</source>
            <translation>
                <numerusform>%n people fit: who is meant?</numerusform>
                <numerusform>%n people fit: who is meant?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first are shown; write more of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls linked to nobody</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutCard</name>
        <message numerus="yes">
            <source>%n more line(s) in the files</source>
            <translation>
                <numerusform>%n more line in the files</numerusform>
                <numerusform>%n more lines in the files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Callside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside is free software under the MIT licence. Qt is used under the GNU LGPL, version 3: its libraries lie beside the program and can be replaced. SQLCipher encrypts the log; it is Copyright © Zetetic LLC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program runs from its source: the licences lie with the packages that are installed for it. Built programs show them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For agents and supervisors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it, in short</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message>
            <source>Who looked at what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that is opened, searched and exported here is noted and cannot be taken back. An agent who asks gets what concerns them, as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was looked at yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened an agent's numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>searched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrote a coaching note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole team</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddLine</name>
        <message>
            <source>Add a follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add: call back tomorrow 3pm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added “{what}”, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgentRow</name>
        <message>
            <source>Trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block this key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accesses as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked: nothing is taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {who}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgentsCard</name>
        <message>
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find an agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AvoidLine</name>
        <message>
            <source>{not_this} Say: “{instead}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupWords</name>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>{when} · {age} · {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line} · set aside, of a newer Callside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line} · set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line} · second folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}, {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While an older Callside was in use, what a newer one had written was set aside ({day}). {calls} of it are not here; it can be brought back from the list of backups.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be gone</source>
            <translation>
                <numerusform>%n would be gone</numerusform>
                <numerusform>%n would be gone</numerusform>
            </translation>
        </message>
        <message>
            <source>{lost}, the newest of {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n would come back</source>
            <translation>
                <numerusform>%n would come back</numerusform>
                <numerusform>%n would come back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be as before</source>
            <translation>
                <numerusform>%n would be as before</numerusform>
                <numerusform>%n would be as before</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bundles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsForm</name>
        <message>
            <source>Bring a backup back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring this one back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back, or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there now is set aside, not deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest backup that this Callside can read is of {when}, from before the upgrade. What is there now is set aside, not deleted: a newer Callside opens it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s) in it</source>
            <translation>
                <numerusform>%n call in it</numerusform>
                <numerusform>%n calls in it</numerusform>
            </translation>
        </message>
        <message>
            <source>{calls}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calls}; the newest began {time}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n older one(s)</source>
            <translation>
                <numerusform>Show %n older one</numerusform>
                <numerusform>Show %n older ones</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the same as your log: nothing would change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone: {call}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more call(s)</source>
            <translation>
                <numerusform>and %n more call</numerusform>
                <numerusform>and %n more calls</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, bring it back and set mine aside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last backup: {when}, {age}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n backup</numerusform>
                <numerusform>%n backups</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, {size}. Each was read whole and proved good when it was made. A new one comes every half hour in which something changed, and when you close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One is made every half hour in which something changed, and when you close. Or make one now: it takes a moment, and you can go on working.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BannerColumn</name>
        <message>
            <source>To know</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BaresipCard</name>
        <message>
            <source>Write these lines into ~/.baresip/config and start baresip again. Look at the address: the connection has no password, and with 0.0.0.0, which baresip writes by itself, everybody in the network could listen to your calls.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlanksForm</name>
        <message>
            <source>such as {example}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoundariesPage</name>
        <message>
            <source>Boundaries</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoundaryPanel</name>
        <message>
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they just said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rung}: said and stamped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary · {track}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Breath</name>
        <message>
            <source>Breathe in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breathe out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month after</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallBar</name>
        <message>
            <source>Call time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start another call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal · {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallChip</name>
        <message>
            <source>Back to the call {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{back}, %n more open</source>
            <translation>
                <numerusform>{back}, %n more open</numerusform>
                <numerusform>{back}, %n more open</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallDetailPage</name>
        <message>
            <source>What stands out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheet (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More to do with this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call in detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is not in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted the call with {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My reflection (private)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflect on it (private)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallFacts</name>
        <message>
            <source>no outcome noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n boundary sentence(s)</source>
            <translation>
                <numerusform>%n boundary sentence</numerusform>
                <numerusform>%n boundary sentences</numerusform>
            </translation>
        </message>
        <message>
            <source>Boundary ×{count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n open promise</numerusform>
                <numerusform>%n open promises</numerusform>
            </translation>
        </message>
        <message>
            <source>logged later</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallFields</name>
        <message>
            <source>Ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallFilters</name>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How difficult</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From … to …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only calls in which a boundary was set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsals too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, number or account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of that name, number or account.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a minute</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallTexts</name>
        <message>
            <source>Summary copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-over brief copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallWords</name>
        <message>
            <source>Unknown caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallerCard</name>
        <message>
            <source>More about the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to talk: {how}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about this caller</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call-back(s) owed</source>
            <translation>
                <numerusform>%n call-back owed</numerusform>
                <numerusform>%n call-backs owed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calls in 14 days</source>
            <translation>
                <numerusform>%n calls in 14 days</numerusform>
                <numerusform>%n calls in 14 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open follow-up(s)</source>
            <translation>
                <numerusform>%n open follow-up</numerusform>
                <numerusform>%n open follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) late</source>
            <translation>
                <numerusform>%n promise late</numerusform>
                <numerusform>%n promises late</numerusform>
            </translation>
        </message>
        <message>
            <source>Promise due today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n open promise</numerusform>
                <numerusform>%n open promises</numerusform>
            </translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no outcome noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last call {day}: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallerEditor</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to talk with this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts first, no small talk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the next one must know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The alert holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>three months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the alert away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a number or an account this can be kept for the next call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by {author}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallerPanel</name>
        <message>
            <source>Caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · {due}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised: {what}{due}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}: {what}{due}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no outcome noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page to read and one file for programs. Read the lines above first: names of other people in notes are blacked out if you write them here. Reflections that agents shared, coaching and words searched for are left out, and counted. That you wrote the files is noted down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, numbers, notes, quotes, coaching about these calls and words searched for go for good, from figures and backups, too. Calls are still counted. No old bundle brings the person back. Agents keep their own logs: ask them to erase the caller as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this caller…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number, account, e-mail, pseudonym, id of a call, or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people fit: who is meant?</source>
            <translation>
                <numerusform>%n people fit: who is meant?</numerusform>
                <numerusform>%n people fit: who is meant?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first are shown; write more of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody named</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>Your team looks at no single calls: the files alone hold what they say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallsBehind</name>
        <message>
            <source>Back to the patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls behind a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the calls …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls can be shown here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallsPage</name>
        <message>
            <source>Search calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a past call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters, past calls, export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>More than %n call(s)</source>
            <translation>
                <numerusform>More than %n call</numerusform>
                <numerusform>More than %n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>No call has all of this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls yet: the calls you handle are listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <source>{title}, chart. Arrow keys read its points.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>all together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} · in 100</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChipChoice</name>
        <message>
            <source>Key {digit}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files from agents ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingNotice</name>
        <message>
            <source>Callside is closing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving what you wrote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This window goes by itself. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting everything that is yours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This window goes by itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoachingCard</name>
        <message>
            <source>{author}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read, not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the note of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the note of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to improve</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Looked at again after %n call(s).</source>
            <translation>
                <numerusform>Looked at again after %n call.</numerusform>
                <numerusform>Looked at again after %n calls.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It helped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write my answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only your supervisor can read it; it is written as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written as {name} in {folder}. Your supervisor takes it from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder for my answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoachingPage</name>
        <message>
            <source>Open a note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look through a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes from your supervisor wait here until you have time for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching note (*.callside-coaching)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note from your supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking through the folder…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new file(s) for you were there.</source>
            <translation>
                <numerusform>%n new file for you were there.</numerusform>
                <numerusform>%n new files for you were there.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder with files from your supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take answers in …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new note to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notes yet. Open a call and write down what went well and what to try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note to …</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n answer(s) taken in</source>
            <translation>
                <numerusform>%n answer taken in</numerusform>
                <numerusform>%n answers taken in</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All other notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching notes (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take answers in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers of agents (*{suffix})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeForm</name>
        <message>
            <source>With your recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seven groups of five letters and digits, from the sheet you printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the code first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeShelf</name>
        <message>
            <source>Keep the recovery code: it opens your team if the key is ever lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeTestCard</name>
        <message>
            <source>Do I still have it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the code from your sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed by it, and it is kept nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not tried yet. A code that cannot be found is noticed too late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last tried this week: it was right.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Last tried %n week(s) ago: it was right.</source>
            <translation>
                <numerusform>Last tried %n week ago: it was right.</numerusform>
                <numerusform>Last tried %n weeks ago: it was right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last tried %n week(s) ago: it may be time to try again.</source>
            <translation>
                <numerusform>Last tried %n week ago: it may be time to try again.</numerusform>
                <numerusform>Last tried %n weeks ago: it may be time to try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the code first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the code of this log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: this code opens your log.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationCard</name>
        <message numerus="yes">
            <source>%n turn(s)</source>
            <translation>
                <numerusform>%n turn</numerusform>
                <numerusform>%n turns</numerusform>
            </translation>
        </message>
        <message>
            <source>Rehearse this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountField</name>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Coverage</name>
        <message numerus="yes">
            <source>%n bundle(s) missing</source>
            <translation>
                <numerusform>%n bundle missing</numerusform>
                <numerusform>%n bundles missing</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: number {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} of {all} agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{agents}, last bundle {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n log(s) not verified</source>
            <translation>
                <numerusform>%n log not verified</numerusform>
                <numerusform>%n logs not verified</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jump(s) of a clock</source>
            <translation>
                <numerusform>%n jump of a clock</numerusform>
                <numerusform>%n jumps of a clock</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n file set aside</numerusform>
                <numerusform>%n files set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came twice</source>
            <translation>
                <numerusform>%n came twice</numerusform>
                <numerusform>%n came twice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source>Who handed over</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here of {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing handed over yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the clock was set back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageView</name>
        <message>
            <source>Show the places of every practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{covered} of {all} practices of the guides have a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{id}: cited, but no practice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Callside (locked)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeskLock</name>
        <message>
            <source>The telephone is ringing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A call is on; its time runs on.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It rang %n time(s) while locked.</source>
            <translation>
                <numerusform>It rang %n time while locked.</numerusform>
                <numerusform>It rang %n times while locked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskSession</name>
        <message>
            <source>This machine's clock was set. Times before and after it may not fit together; nothing is lost, and everything stays in its order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving is slow: the disk takes its time. Nothing is lost; what you write is kept here until it is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeskSurface</name>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call is open. Start one, or just write: the first note starts it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Callside</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation>
                <numerusform>%n not read</numerusform>
                <numerusform>%n not read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Callside (%n due)</source>
            <translation>
                <numerusform>Callside (%n due)</numerusform>
                <numerusform>Callside (%n due)</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DialButton</name>
        <message>
            <source>Dial {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialling</name>
        <message>
            <source>No telephone program on this computer takes numbers to dial.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {entry}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftBar</name>
        <message>
            <source>Make version …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a table …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is new in this version (agents read it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft of {title}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to mend</source>
            <translation>
                <numerusform>%n place to mend</numerusform>
                <numerusform>%n places to mend</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftPanel</name>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in mail program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as .eml</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to fill in: {blanks}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueActs</name>
        <message>
            <source>Marked “{what}” as done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked “{what}” as kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked “{what}” as kept late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropped “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{what}” is to be done again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{what}” is due {when} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number is known. Add it in the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mail program took the draft. Save it as a file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail (*.eml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no date yet. Give it one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueColumn</name>
        <message>
            <source>Show more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueDetails</name>
        <message>
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>urgent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>told them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticked off {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) late</source>
            <translation>
                <numerusform>%n hour late</numerusform>
                <numerusform>%n hours late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) late</source>
            <translation>
                <numerusform>%n minute late</numerusform>
                <numerusform>%n minutes late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueEditor</name>
        <message>
            <source>What is to be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you tell them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save or cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a word or two on what is to be done.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueItems</name>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueMenu</name>
        <message>
            <source>Not done after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept, but late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an e-mail…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dial the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for the calendar…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueRow</name>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done after all: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dial {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the number: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for the calendar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueWords</name>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>The chosen entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As agents see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet. Add the first entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New entry</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmergencyPanel</name>
        <message>
            <source>Emergency card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site writes this card in its playbook file, in the part named “emergency”. The playbook is chosen in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>{part}, {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {entry}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to: {part}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrandLine</name>
        <message>
            <source>Stopped. Whatever was whole before stays as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>Tension {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unticked: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turned to: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said: {phrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied: {phrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put into the notes: {phrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They had said: “{quote}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary: {rung}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager offered by me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager asked for by the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone rang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered at the telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on hold at the telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resumed at the telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone says: over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the caller hung up first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken at another telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forwarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network was congested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no such number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the call failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the phone program went away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened again to add to it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExchangeCard</name>
        <message>
            <source>Password of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in your system's keyring alone, and never shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in your keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in no keyring any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>In which form?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything, one call a line (JSON lines)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With my reflections and my remarks on tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>More than %n call(s) as listed go into the file.</source>
            <translation>
                <numerusform>More than %n call as listed go into the file.</numerusform>
                <numerusform>More than %n calls as listed go into the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) as listed go into the file.</source>
            <translation>
                <numerusform>%n call as listed go into the file.</numerusform>
                <numerusform>%n calls as listed go into the file.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Exported %n call(s) to {name}.</source>
            <translation>
                <numerusform>Exported %n call to {name}.</numerusform>
                <numerusform>Exported %n calls to {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Farewell</name>
        <message>
            <source>Everything that was yours is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside begins like the first time when it is started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} could not be reached: delete it by hand. Whoever has the recovery code can open what lies there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FavouritesCard</name>
        <message>
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the phrase list, these keys say them at once.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n key(s) free</source>
            <translation>
                <numerusform>%n key free</numerusform>
                <numerusform>%n keys free</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin “{title}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FearField</name>
        <message>
            <source>What it may be</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fear behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How could it have been better?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact details given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldsPanel</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what differs from the last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes out of this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It went out so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out for the first time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It went out before, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It went out before, {when}; your copy of that is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} ({mark})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {value}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>{share} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low}–{high} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>few calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} points · {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} · {low}–{high}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n agent</numerusform>
                <numerusform>%n agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of all {all} between {low} and {high} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} % · {low}–{high} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all that is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few for a rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {day} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>oldest {days}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>{title}, table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All causes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All styles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How difficult</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>However difficult</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All queues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From … to …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiltersBar</name>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All filters are cleared</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation>
                <numerusform>%n filter</numerusform>
                <numerusform>%n filters</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all filters ({keys})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Watched folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch no folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which folder is watched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents leave in a folder, as on a share, can be taken in by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being looked at …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked at every half minute; what is new is taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is just being written there; it is waited for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not within reach just now. It is looked for every half minute.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpsPage</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups and promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{view} {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has these words: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is coming up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is done yet: what you tick off is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>No call is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Not saved: your log is not open. What you type stays in memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep your recovery code: it opens your log if the key is ever lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of your log was changed; it needs a new recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is being opened. The keyring may be asking for its password.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GatePage</name>
        <message>
            <source>You can start a call and type all the same. It is kept in memory only until the log opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandOutCard</name>
        <message>
            <source>Hand it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of others, with commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it into a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written: caller.html and caller.json in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Blacked out %n time(s).</source>
            <translation>
                <numerusform>Blacked out %n time.</numerusform>
                <numerusform>Blacked out %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeadlineCard</name>
        <message>
            <source>{what}: show more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not be worked out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Encryption library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soundness of the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write-ahead log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logs set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room on the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights of the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typeface and icons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy of your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQLite {sqlite}, SQLCipher {cipher}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt {version} makes the window abort with this Python.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the packaged Callside again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt is not installed: commands work, the window does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the packaged Callside where a window is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens, {megabytes} MB, version {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no log in this profile yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Callside: the first start makes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {backend}; it was read back, and fits the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a key file; it was read back, and fits the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealed by a passphrase; it was opened, and fits the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change of the key was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Callside: it is finished, or taken back, by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key note beside the log is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Callside: it is written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key was changed, and the recovery code was not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new code on the page “Key and recovery”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is sealed to a recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No recovery code opens this log: its file is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quick check found no fault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every page was read and is authentic; no fault was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{faults} faults were found in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back the newest good backup, and check the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{megabytes} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts for patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record of events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside {version}, packaged, on {system} {release}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside {version}, in Python {python}, on {system} {release}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened in {open_ms} ms, checked in {check_ms} ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None waits for somebody to look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for somebody to compare six words: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open “Team and keys”, or run “callside team quarantine”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be read; files in it: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be seen from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect the share, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet; the first pattern makes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supervisor's part is not installed: there are no patterns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Callside for supervisors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told by a command or link only; no port is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched on: {receivers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} lines, {kilobytes} kB, no words of anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faults of the program in the last 30 days: {faults}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send your IT a support file: “callside support make FILE”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{megabytes} MB: something keeps the log from taking it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Callside and other programs that read the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, {megabytes} MB, each proved when made; the newest: {days} days old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest backup is {days} days old, the log is newer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run “callside backup”, and see why the window makes none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run “callside backup”, or press “Back up now”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, {megabytes} MB. Delete them when none is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of a newer Callside, whole, is waiting for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Callside; then look on the page “Backups”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is there, on another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All backups lie on the disk of the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a folder on another disk on the page “Backups”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug the disk in, or name another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies on the same disk as the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{megabytes} MB are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {megabytes} MB are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room soon: backups fail first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is as good as full: {megabytes} MB are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room now; what is typed waits in memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only their owner can enter and read them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} files or folders are open to others ({first}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the rights away: chmod -R go= on the log's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of the log cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it writable for its owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its zone is {zone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It jumped {jumps} times in the last 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the machine set its clock by the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its time zone is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the time zone of this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is behind the newest call, by {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock of this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are there and can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that the window is drawn with are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One is open (process {pid}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None; the last one was killed. The next start clears up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lock of the window cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Callside, and remove window.lock from the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can be read, and all are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some values are not allowed and not in force: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose these settings anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No faults; settings locked: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no faults.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team: {subject}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>Check every page of the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works. There is something to know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something has to be mended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In order</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HookCard</name>
        <message>
            <source>A phone on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone runs a command when it rings. Choose your phone, and paste each line where its own settings ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another phone, or a script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command was not found on this computer: put its whole path in the place of {command}, or ask your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linphone cannot run a command when it rings: there is nothing to paste. What works is your exchange (below), or a second phone beside it that can, such as Twinkle or baresip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever can run a program can tell of your calls; the first line is useful alone. Put your phone's placeholder in the place of NUMBER, and nothing behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It rings here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It rings there: your own call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These lines were tried with the phone itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These lines follow the maker's papers and were not tried with the phone: make a test call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityWords</name>
        <message>
            <source>Number withheld</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number: your phone sends {blank} as it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extension {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service code {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, extension {more}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} · {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportReport</name>
        <message>
            <source>was here before: nothing changed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} new, {updated} updated, {unchanged} unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an older copy; newer states stay. {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Imported %n call(s)</source>
            <translation>
                <numerusform>Imported %n call</numerusform>
                <numerusform>Imported %n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused</source>
            <translation>
                <numerusform>%n file refused</numerusform>
                <numerusform>%n files refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n file set aside</numerusform>
                <numerusform>%n files set aside</numerusform>
            </translation>
        </message>
        <message>
            <source>set aside: compare the six words first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped: nothing of it was taken in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>a roster: %n agent(s)</source>
            <translation>
                <numerusform>a roster: %n agent</numerusform>
                <numerusform>a roster: %n agents</numerusform>
            </translation>
        </message>
        <message>
            <source>words back on a coaching note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an answer that was here before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joined: compare the six words on “Team and keys”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {sequence} of this device</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bundle(s) before it are missing</source>
            <translation>
                <numerusform>%n bundle before it are missing</numerusform>
                <numerusform>%n bundles before it are missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) left out: they belong to another agent</source>
            <translation>
                <numerusform>%n record left out: they belong to another agent</numerusform>
                <numerusform>%n records left out: they belong to another agent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Taking files in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of each file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files can also be dropped anywhere on this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show older ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bundles yet. Make the team file first and hand it out: agents who join with it can share their calls with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the team file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bundles yet. Hand out the team file, take the answers in, and ask for the first bundles. Drop files here, or choose them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) done</source>
            <translation>
                <numerusform>%n file done</numerusform>
                <numerusform>%n files done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IncidentSheet</name>
        <message>
            <source>Save the incident sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheet saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident {when}.pdf</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JoinPanel</name>
        <message>
            <source>Ask your supervisor for these six words, on the phone or side by side. When they are the same, the file is really from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your supervisor calls you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team {team}, from {supervisor}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supervisor of your team has other keys than before. Join again only when the six words are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}. Hand it to your supervisor, who compares your six words: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join a team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have joined. IT's list names you: nothing to hand back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have joined. Save the answer and hand it to your supervisor, who compares your six words: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to a team (*.callside-answer)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Stopped. What was done before stays so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) of callers</source>
            <translation>
                <numerusform>%n card of callers</numerusform>
                <numerusform>%n cards of callers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier state(s) of notes</source>
            <translation>
                <numerusform>%n earlier state of notes</numerusform>
                <numerusform>%n earlier states of notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s) of boundaries</source>
            <translation>
                <numerusform>%n quote of boundaries</numerusform>
                <numerusform>%n quotes of boundaries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) for a manager</source>
            <translation>
                <numerusform>%n reason for a manager</numerusform>
                <numerusform>%n reasons for a manager</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s) used</source>
            <translation>
                <numerusform>%n phrase used</numerusform>
                <numerusform>%n phrases used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of tension</source>
            <translation>
                <numerusform>%n value of tension</numerusform>
                <numerusform>%n values of tension</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on tension</source>
            <translation>
                <numerusform>%n remark on tension</numerusform>
                <numerusform>%n remarks on tension</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reflection(s)</source>
            <translation>
                <numerusform>%n reflection</numerusform>
                <numerusform>%n reflections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of reflections</source>
            <translation>
                <numerusform>%n answer of reflections</numerusform>
                <numerusform>%n answers of reflections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promise</numerusform>
                <numerusform>%n promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%n follow-up</numerusform>
                <numerusform>%n follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of the telephone</source>
            <translation>
                <numerusform>%n message of the telephone</numerusform>
                <numerusform>%n messages of the telephone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coaching note(s)</source>
            <translation>
                <numerusform>%n coaching note</numerusform>
                <numerusform>%n coaching notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to coaching notes</source>
            <translation>
                <numerusform>%n answer to coaching notes</numerusform>
                <numerusform>%n answers to coaching notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of older versions</source>
            <translation>
                <numerusform>%n text of older versions</numerusform>
                <numerusform>%n texts of older versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with words searched for</source>
            <translation>
                <numerusform>%n line with words searched for</numerusform>
                <numerusform>%n lines with words searched for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n file set aside</numerusform>
                <numerusform>%n files set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) of imports</source>
            <translation>
                <numerusform>%n report of imports</numerusform>
                <numerusform>%n reports of imports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in</source>
            <translation>
                <numerusform>%n bundle taken in</numerusform>
                <numerusform>%n bundles taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n agent</numerusform>
                <numerusform>%n agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s)</source>
            <translation>
                <numerusform>%n older backup</numerusform>
                <numerusform>%n older backups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) of a newer Callside that were set aside, with all that they alone hold</source>
            <translation>
                <numerusform>%n log of a newer Callside that were set aside, with all that they alone hold</numerusform>
                <numerusform>%n logs of a newer Callside that were set aside, with all that they alone hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) of your own</source>
            <translation>
                <numerusform>%n bundle of your own</numerusform>
                <numerusform>%n bundles of your own</numerusform>
            </translation>
        </message>
        <message>
            <source>A caller was erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agent was erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased again, for an old copy came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came to the end of its time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the person asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the person objected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept by mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted by your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted by you and by your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the terms of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>older than {days} days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptPage</name>
        <message>
            <source>Delete everything that is yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log, all its backups and keys, your own copies of what you handed over, and your settings. Callside closes, and begins like the first time after that. It cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete everything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete everything for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For how long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is older goes by itself: soon after the start, and once a day. Promises and follow-ups that are still open keep their call. 0 is no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is too old now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look what would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody asks what you have about them, or wants it deleted: find them by number, name or account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take everything along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is yours as JSON lines and CSV with a schema, your reflections too. The files are not encrypted: keep them where only you can read them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it into a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older than its time: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is older than its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken away: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing everything that is yours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calls}, {files} ({size}), with {backups}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n backup</numerusform>
                <numerusform>%n backups</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} cannot be reached: delete it by hand. Whoever has the recovery code can open what lies there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the second folder: {backups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken back: what you handed over, what is on paper, and files that you exported or saved elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays, for it is not yours: {what}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Your log has a new key. Keep the new code above: the old one is void.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinesField</name>
        <message>
            <source>One a line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message>
            <source>Choose a call to see exactly which of its fields go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes out now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n deleted</numerusform>
                <numerusform>%n deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n as before</numerusform>
                <numerusform>%n as before</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bundle(s) of an earlier time go along.</source>
            <translation>
                <numerusform>%n bundle of an earlier time go along.</numerusform>
                <numerusform>%n bundles of an earlier time go along.</numerusform>
            </translation>
        </message>
        <message>
            <source>{counts} {more}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was in it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s) and tasks</source>
            <translation>
                <numerusform>%n call and tasks</numerusform>
                <numerusform>%n calls and tasks</numerusform>
            </translation>
        </message>
        <message>
            <source>{calls}, in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only that it was deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handing over…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into the folder {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is chosen yet: a share, or a stick.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s) still open</source>
            <translation>
                <numerusform>%n call still open</numerusform>
                <numerusform>%n calls still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rehearsal(s)</source>
            <translation>
                <numerusform>%n rehearsal</numerusform>
                <numerusform>%n rehearsals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of reflections</source>
            <translation>
                <numerusform>%n answer of reflections</numerusform>
                <numerusform>%n answers of reflections</numerusform>
            </translation>
        </message>
        <message>
            <source>your remarks on tension, earlier states of notes, your own phrases, cards of callers and what the phone said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays with you: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder to hand over into</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message>
            <source>Title of the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title, as in Ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this link</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinksCard</name>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CRM, an address book or a web page can hold a link that brings up a caller's card. Any page can open such a link by itself: so its card is marked as unverified, and it can do nothing else. Only digits stand for the number, %2B before them for a plus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinksSetting</name>
        <message>
            <source>Add a link</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>The keyring may be asking for its password, in a window of its own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other ways to open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you wrote is being saved …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you wrote is saved. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everything is saved yet. It is kept in memory and saved when you open: do not switch this computer off. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You locked this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer was locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else used this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is being brought back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ManagedPage</name>
        <message>
            <source>Back to the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read when Callside started. What your IT changes since counts from the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed settings</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Your organisation manages %n setting(s).</source>
            <translation>
                <numerusform>Your organisation manages %n setting.</numerusform>
                <numerusform>Your organisation manages %n settings.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your organisation manages none of your settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fault of the policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{setting}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told} (the strictest value: the policy has a fault)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked for this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommended: you may choose otherwise</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ManagedTeam</name>
        <message>
            <source>Your organisation has put you into the team {team} of {supervisor}. Nothing is handed over by that. Your six words: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your supervisor needs your answer: join once more by the team file, and save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer lies in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the terms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ManagerPanel</name>
        <message>
            <source>Offer my manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who asked?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I offered it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caller asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-over brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you offered it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the caller asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded {time}: {who}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MaybeRow</name>
        <message>
            <source>May be {name}: {number} is alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several callers have a number like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several callers have this number: choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caller is suggested.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MindsetPage</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>During a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mindset cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mindset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamesField</name>
        <message>
            <source>Add to: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier: {entry}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove: {entry}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationEntry</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationMenu</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewKeyCard</name>
        <message>
            <source>A new key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every page of your log is encrypted anew, after a backup. Do it when somebody may know the key or the code. You get a new recovery code; the old one then opens nothing any more. Backups made before keep their old key, and can be brought back all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the key, or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypting your log anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, change it and show the new code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphraseFields</name>
        <message>
            <source>A few words that only you know. It cannot be read out of anything later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Use %n characters at least.</source>
            <translation>
                <numerusform>Use %n characters at least.</numerusform>
                <numerusform>Use %n characters at least.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too short yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak: easily guessed. Add another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair: a longer one is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphraseForm</name>
        <message>
            <source>Protect the log with a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>Coaching note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question to the agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An improvement to agree on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again after so many calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the note …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To {name}, who alone can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching notes (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is written. Give its file to the agent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteHistory</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every five minutes of writing, and when a call closes, a state is kept here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes restored. The state before stands in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteVersionCard</name>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the notes of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the notes of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same as now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write from the first second. ! makes a task.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card number removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More on the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every step is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap up whenever the call allows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now · {place} of {count} · {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now · {place} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cue} ({style})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>· {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less on the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More on the step ({key})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenCallChip</name>
        <message>
            <source>Call time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{caller} · {state}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenCalls</name>
        <message>
            <source>Open calls</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OtherCallsCard</name>
        <message>
            <source>Other calls of this caller</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Section of the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries of the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with an entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} (to mend)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Everything, not only what changed since the last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file from my supervisor…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The house's playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing more is handed over then. What was, lies with your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the team…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team {team}, supervisor {supervisor}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook {version} is kept; you work by the one that your organisation names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook {version} waits until no call is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changed since the last time: nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Handed over %n call(s): {names} in {folder}.</source>
            <translation>
                <numerusform>Handed over %n call: {names} in {folder}.</numerusform>
                <numerusform>Handed over %n calls: {names} in {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your supervisor takes it from there; you need do nothing more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was handed over yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bundle of {when} lies in no folder yet; it goes along the next time.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message>
            <source>Last handed over {when}: {calls}, number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in no folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}. {when}, {calls}, {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what was in it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show what was in number %n</source>
            <translation>
                <numerusform>Show what was in number %n</numerusform>
                <numerusform>Show what was in number %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPhraseCard</name>
        <message>
            <source>About this phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite {digit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpin “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin “{title}” as a favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnPhrasesPage</name>
        <message>
            <source>New phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentences that work for you: write one, and it is in the phrase list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All nine keys are taken. Unpin one below first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned “{title}” to {digit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key {digit} is free now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call in detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mindset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Callside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key and recovery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>With your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastCallForm</name>
        <message>
            <source>When did it begin?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many minutes?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account or order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said and agreed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log or cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This lies ahead. A call that is logged later has begun already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteLine</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the line for {field}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PatternGroups</name>
        <message>
            <source>Boundaries that were set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managers brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What upset them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How calls ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps and phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like compared with like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What all this rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In their words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Patterns</name>
        <message>
            <source>Calls and what was handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension at the start, and whether it fell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension fell, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>De-escalation by agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>De-escalation, like compared with like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes, like compared with like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises kept in time, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises kept in time, by agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundaries that were set, and what followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls with a boundary, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managers asked for and offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managers brought in, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups done and overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What upset them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they would have liked instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How calls ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls settled, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers who called again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers who called again, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps done and left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls with at least half of the steps done, over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls with at least half of the steps done, by agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrases used together with a fall in tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents shared to learn from, by cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents shared to learn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension fell by the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension fell by the end, in this choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled, in this choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises kept in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most frequent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls in which somebody said it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called again within 14 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least half of the steps done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrases with a clear difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls of which something was shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents who handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents who used it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In their words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls a day handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls of an agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like moments with another phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date was moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference in points of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How difficult</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managers brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension fell after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the call gone by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the caller said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls of the last weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps of the ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the agent said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the team's mix of calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of calls in which somebody said it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of calls with an option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of what was shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension rose by the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller was told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent there under 3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent there under a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent there under 3 years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent there for longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worth a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within expected variation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden: like with like says the opposite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>falling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a lasting shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a lasting shift up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a lasting shift down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a trend up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a trend down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>far above the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>far below the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more often than chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less often than chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no clear difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not enough evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all calls together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like causes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like tension at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like time in the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like cause and tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for by the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offered by the agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not due yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved to another date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension is what the agents themselves set during the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls differ from group to group; the column with the team's mix of calls allows for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where like compared with like says the opposite of all calls taken together, the sum is not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood out once is usually nearer to the others the next time, whatever was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used together with: this does not say that one is the cause of the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few calls: the true share may lie far from what is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everything was handed over: some days of some agents are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups with too few agents are not shown, so that nobody can be picked out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few agents to show this without showing somebody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a longer period, or take a filter away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls of this choice have been handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import bundles of the agents, or choose another period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough evidence to say anything here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More calls will tell: choose a longer period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken together the numbers say the opposite of what they say in each group, so the sum is not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at each group by itself: choose a cause or a style.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not noted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PatternsPage</name>
        <message>
            <source>Patterns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PausePanel</name>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breathe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A minute for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breathe with the circle</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Team and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team file is made. Save it, and hand it out to your agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the team file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team file (*{ending})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take answers in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers and rosters (*{answer} *{roster})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n agent(s) pinned</source>
            <translation>
                <numerusform>%n agent pinned</numerusform>
                <numerusform>%n agents pinned</numerusform>
            </translation>
        </message>
        <message>
            <source>the house's six words have to be compared first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} joined; compare the six words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} was here before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} has another key now; compare the six words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (agreed to other terms than today's)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of {who} were compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is taken from the key of {who} any more. Ask for a new answer, and tell your IT: somebody may be writing in their name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} left the team; what they handed over stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropped. Ask for it again where it should have been right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the list of accesses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accesses {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseBoard</name>
        <message>
            <source>Say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the clipboard too, for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last resort. Never on {topics}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last resort.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseCard</name>
        <message>
            <source>Copy: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseForm</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A few words to find it by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blanks to put in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words to find it by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save or cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blanks are filled in when you say it. Put one in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Separated by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a title of a word or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the sentence that you want to say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long to say. Keep it under {most} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the blank “{blank}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It reads: {sentence}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseKinds</name>
        <message>
            <source>Kinds of phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseListModel</name>
        <message>
            <source>Favourite {digit}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhrasePalette</name>
        <message>
            <source>Find a phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrases found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No phrase has all of these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as my phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last resort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite {digit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer a favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All nine favourites are taken. Let go of one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as your phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter says · Ctrl+Enter copies · Shift+Enter into the notes · 1–9 favourites</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseStack</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>Show as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the chart as a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being worked out …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing of this in these calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as a chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chart shows the first {shown} of {all} rows of the table.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Drawing (*.svg);;Picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pin</name>
        <message>
            <source>Your desktop pins windows itself: press Alt+Space on this window and choose “Always on Top”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookPage</name>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faults of the house's playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook has no faults now, and is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{steps} steps, {phrases} phrases, {outcomes} outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin from a file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft was let go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version} is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table, tried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbooks for agents (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand out the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is written. Agents open it under Share with my supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The house’s playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the draft changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage of the guides</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookParts</name>
        <message>
            <source>Head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups of steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to avoid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways up the ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offering the manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer styles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Causes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options to offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules for follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules for phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions after a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mindset cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refocus cue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blanks in phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases to practise on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language (en, de, es …)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cue: the one line read while listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrases, the best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to avoid here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practices of the guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words to find it by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last resort: never shown first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right for a fault of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to be said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rungs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the answer is no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentence to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons to choose from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to recognise it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cues in the place of the steps’ own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps that come first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fears behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to say it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts as settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cue for silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds of silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breath</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field that fills it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest tension at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difficulty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A boundary was reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A manager was brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the telephone says it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes that tense at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manner of talking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Degree of difficulty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next time I will …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over to a supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>During a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satisfaction check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress update</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request for feedback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goodwill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost from sight</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookSetting</name>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the built-in one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook that comes with Callside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, version {version}: no faults.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n fault(s); the playbook in use stays. The first:</source>
            <translation>
                <numerusform>%n fault; the playbook in use stays. The first:</numerusform>
                <numerusform>%n faults; the playbook in use stays. The first:</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>As agents see it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Your log is there, whole and unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was prepared is kept, and goes along the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not taken in; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is not open yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it first, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have not joined a team yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your supervisor for the team file, and join with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have not joined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what your supervisor should call you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether it is still there, and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is not there: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug the stick in or connect the share, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left in the folder: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room there, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written into this folder: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the right to write there, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window or command is handing over just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own copy of this bundle is gone: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over everything once more if it did not arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is open again, so it does not go out now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes along the next time, once it is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again at what goes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This coaching note is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file of the note again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not signed by the supervisor of {team}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If your supervisor has a new computer, ask for a new team file and join again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is for another team than {team}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your supervisor for the one of your team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is version {number} of the playbook; you have version {have}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your supervisor for the newest one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of your log is no longer in {backend}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter your recovery code. No new key is made: it would not fit your log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key does not fit this log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter your recovery code, or use the right key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of your log in {backend} is garbled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter your recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backend} took the key of your log but did not keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No log was made with a key that would be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protect your log with a passphrase, or try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of your log is kept in {former}, but this computer now uses {now}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the former keyring and try again, or enter your recovery code: the key is then kept in the present one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your keyring is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backend} did not answer ({said}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays so, enter your recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your keyring did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dialog of your desktop may be waiting for its password: answer it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no keyring here that keeps secrets safe (found: {backend}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written, and no key was put anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start your desktop's keyring and try again, or use a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is protected by a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the passphrase to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is protected by a passphrase, and nobody can be asked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the command in a terminal, or name a file with --passphrase-file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others can read the file with the passphrase: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; mind capitals and the keyboard's language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {fewest} characters at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file with the sealed key is damaged: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter your recovery code and choose a new passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of this log is in a file named {backend}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with --key-file and that file, or enter your recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no key file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the file back, or name the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no key file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file that was made with the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others can read the key file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let only its owner read it (chmod 600), then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a key file already, with another key: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a slip in group {groups} of the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with your sheet and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code has {needed} letters and digits; you typed {symbols}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code belongs to another log, or was replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the newest sheet you have of this log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that the code opens is not there: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back from a copy of the folder, or ask your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that the code opens is damaged: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery key that your IT has set is no such key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell your IT: the policy has to name an age public key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text is kept here; trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is open in a window or in another command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Callside and try again, or do it on the page of the open window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such backup: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the backups to see their names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one now; the window makes them by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup cannot be read: it is damaged, or of another log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder for backups is not there: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backups beside your log are made as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug the disk in, or name another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys of older backups cannot be read ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log and the newer backups are not touched by that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that file from the second folder for backups, or move it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing a backup back needs your yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add --yes when you have read what would be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A call is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the call first; this can wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program's database library cannot encrypt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log was not touched, and nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT to install Callside again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program's database library is too old ({sqlite}; {needed} is needed). Older ones can damage a log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log refused a safety setting ({settings}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no log here ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was made and nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the profile's folder, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a log here already ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that log, or choose another profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of your log is not encrypted ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not opened and not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside never writes such a file: another program put it there. Move it away, or bring back the newest good backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not changed, and your backups are untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back the newest good backup, or ask your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log cannot be read: the key does not fit, or its start is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the recovery code, or bring back a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records in your log do not fit together ({tables}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup was made before; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is no log of Callside ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another profile, or move that file away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer Callside has written your log (version {found}; this one knows {known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not changed, so that nothing newer gets lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the newer Callside, or ask your IT to update this one. Or bring back the backup from before the upgrade: what came after it is set aside, not deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is of an older version and its folder cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder writable, then try again: the log is brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup could not be proved good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log and the earlier backups are unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk has room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space; nothing else is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reports an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of your text elsewhere, and tell your IT about the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile lies on a network disk ({kind}), where a log can be damaged without anybody noticing: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was read, made or changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with --profile and a folder on a disk of this machine; backups may go to the network. Your IT can allow this one: “shared_disk” in settings.json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program holds your log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for a backup or virus scan to end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of your log is gone: deleted, or taken by a virus scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of your text, and ask your IT to put the file back: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log can be read but not written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in it is safe. New text is kept only here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder writable: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log could not be written ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of your text elsewhere, and tell your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its name and whether you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of that name already: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong ({code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, tell your IT the code above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Secret Service keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KWallet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the macOS keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Windows credential store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one that keeps nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one that keeps secrets in plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside is open already, and its window does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that window, then start Callside again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile's folder cannot be used: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder, or ask whom it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room on the disk for the profile: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room there, then start Callside again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no home folder here to keep a profile in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set HOME, or name a folder: --profile DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no screen here that a window can be shown on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it in a desktop session; commands need no screen (callside --help).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was asked for could not be printed: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room where the output goes, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page “{page}” could not be shown ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes and calls are safe, and the rest works on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back, or open the page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in the program went wrong ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes are safe, and you can go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it happens again, tell your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings cannot be read: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual settings are in force; the file is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend or remove that file, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings could not be saved: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are in force until you close the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or make the folder writable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting “{key}” cannot have this value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls and notes are safe. What policy may lock has its strictest value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell your IT: “callside policy check” names every fault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT gives this folder or file to root, writable by nobody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT if you need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation manages this setting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value before it stays in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT if you need another value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched copying off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched exports off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched own phrases off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched telephones off in Callside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched sheets to print off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched reflections off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched rehearsals off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched the search off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched sharing with a supervisor off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation wants the key of your log sealed by a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a passphrase in the window; the key then moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation wants the log's key kept in the keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No log was made and no key was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT sees to it that this computer has a keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation wants the log's key in a file, and names none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT names it in the policy, as key_file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation keeps logs in {folder}; another profile is not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start without --profile and without CALLSIDE_PROFILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log stands in a folder that your organisation names, and its policy cannot be read just now: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is unchanged, and no other one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier log of yours stands in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is whole and was not moved: your organisation keeps logs elsewhere now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To go on with it, your IT moves that folder, or names it in the policy again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team file that your organisation names is not believed: others than root may write {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No team was joined and nothing was handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT makes it root's alone, or names its six words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team file that your organisation names was signed by somebody else: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT compares the six words with your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation names a team file without its six words: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT names the words in the policy, as team_words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the team {team} a supervisor may see one agent's calls, which your organisation does not allow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your supervisor makes a team file without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has switched this off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation does not allow this value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no whole path that the policy can name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT writes it from the root on, without “..” and unknown names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation allows at most {bound}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a value within that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation asks for at least {bound}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy gives “{key}” {value}, beyond its own bound of {bound}: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bound is in force, and the rest of the policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy recommends “{key}”, which can only be managed: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not in force; the rest of the policy is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT sets it in the managed policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not believed: {place} is not a plain file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not believed: {place} is not root's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not believed: others than root may write {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not believed: {place} is a link or no folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT puts the folder or file itself in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy cannot be read: {place} ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT makes it readable for everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is no JSON object of settings: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy says a setting twice: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is larger than 1 MB: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy names “{key}”, which does not exist: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest of the policy is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT corrects the name; “callside policy show” has all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy gives “{key}” a value that it cannot have ({reason}): {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest of the policy is in force; this setting has its strictest value, if it has one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook has faults: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook in force stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend what is listed, then choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a log in this profile already: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was added to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name an empty folder for the demonstration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call fits that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the calls to see their ids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversations cannot be read: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the file's name and whether you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} of {path} is no conversation in turns ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend that line; docs/rehearsal.md shows the shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as name@example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line break stands where none may be ({field}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it in one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The subject is too long ({length}; {limit} fit).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail is too long to hand to the mail program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as a file and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No day of the week is a working day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day begins ({opens}) after it ends ({closes}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set an earlier beginning or a later end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is no time of day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 09:00 or 17:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No holidays are known for “{country} {subdivision}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the two letters of the country, as in DE, GB or US.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is no day of the week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the days as in “mon tue wed thu fri”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as https://example.org/?account={{account}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only addresses with https:// or http:// can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin it with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{{{field}}} is nothing that a call has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {{number}}, {{name}}, {{account}}, {{order}} or {{call}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call has no {field} yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it in, then open the link again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{region}” is no country with telephone numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick lines are not understood in this language yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the promise or follow-up by its button.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{name}” has a fault ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the house's template, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls can be taken down by hand as always; only their cards do not come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside tries again by itself in {seconds} s. If it stays so, check address and port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone exchange does not answer: {host}, port {port} ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone exchange {host} ended the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone exchange {host} has fallen silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers at {host} is not an Asterisk exchange.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name and no password was sent to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port: 5039 is usual with TLS, 5038 without. A TLS port needs “encrypted”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {host} sends cannot be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside tries again in {seconds} s. If it stays so, tell your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone exchange {host} does not allow a login by challenge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT finds in docs/phone/asterisk.md what manager.conf has to say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone exchange {host} refuses the login of “{user}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is asked again only in {seconds} s, so that it does not lock this machine out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check name, password and “permit” in manager.conf, then switch it off and on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of the exchange {host} is not trusted: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file of your house's own signer, or pin the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The exchange {host} shows another certificate than the pinned one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT whether it was renewed, then pin the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No encrypted connection to {host} could be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the port is the one for TLS, 5039 as a rule ({seconds} s).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No certificate can be read from {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a PEM file with the certificate of the signer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine has no library for encrypted connections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT to install OpenSSL 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone exchange is not set up: {missing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in host, user and devices of the exchange.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pin of the certificate is not a SHA-256.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has 64 characters, 0 to 9 and A to F.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no password of the exchange in your keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it once on the page Telephone, or give it to callside phone secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no saved stream of a telephone: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>docs/commands.md tells what can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} of the stream cannot be read: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove that line from a copy, or ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer Callside has recorded this stream: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it with that version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stream has more than {megabytes} MB: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut a piece out of it, and read that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording has reached its largest size: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is whole up to there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record again into another file if more is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was opened or changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls can be begun by hand as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the line in your phone's settings with the one in Callside's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone said something that Callside does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came was not from Callside's own phone command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside cannot hear your phone ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Callside and start it again, or ask your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a link that Callside opens ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links read callside:call?number=… with digits alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was kept, here or anywhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your keyring is locked, so your phone's secret is too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it, then switch this on again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backend} did not give or take your phone's secret ({said}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch this on again; if it stays so, ask your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start your desktop's keyring and switch this on again, or use the phone command, which needs no secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backend} took your phone's secret but did not keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock or repair it, then switch this on again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This secret is too long to be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of {most} characters at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program on this computer uses port {port}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program, and Callside takes the port by itself; or choose another port here and in your phone system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer does not give out port {port} ({said}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another port, here and in your phone system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No phone system may push calls to you yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one, and paste its address into its settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baresip does not answer on port {port} of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start baresip with ctrl_tcp switched on. Callside finds it by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program takes baresip's one control connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program. Callside leaves it the connection and tries again every {seconds} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers on port {port} does not speak as baresip does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the port with ctrl_tcp_listen in baresip's settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was handed over; your log is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is larger than any that Callside writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender to hand over a shorter period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is damaged or incomplete, or Callside did not write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again; if that does not help, ask the sender for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not addressed to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender to make it with your team file, or pass it to its reader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of Callside wrote this file ({format}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Callside here, then take the file in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody whom you know signed this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is set aside; nothing of it was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the agent's answer in first and compare the six words, or drop the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file says it is from {known_as}, but another key signed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call {known_as} and compare the six words of the new key before you accept it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You set the key of {known_as} aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the six words and verify the agent; then take the file in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in this file is not allowed (line {line}, {field}: {rule}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender to update Callside and to hand over again; tell your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a file of another kind ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it where files of that kind are taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A public key in this file is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever sent it to make the file anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no team file yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make your team file first, and hand it out to your agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer was given to the file of another team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the agent to join with your team file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This roster is of another team or of other keys of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT for a roster made with your team file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later roster than this one was taken in before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The later one still counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT for the roster of today, if you need one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} of the list of agents is not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No roster was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line is what `callside team keys --name NAME` prints on the agent's machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of your team is called that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of agents; their ids are there, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several agents of your team are called that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the id instead; the list of agents has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are not the six words of this key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed; the key is not trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the words again, by telephone. If they differ, somebody else made the file: tell your IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is set aside under number {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of what is set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key that signed this file is nobody's whom you know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in the agent's answer and compare the six words ({words}); then let it through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than {most} files are set aside already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let through or drop what is set aside, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own keys for handing over are damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT to delete them. New ones are made then, and your team compares six words again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your keys are not the ones in your team file any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you took in before is all there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring your keyring back. If it is lost, make the team file anew with new keys; all agents join again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backend} took your new keys but did not keep them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock or repair it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write at least one line, then make the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answers a note that was not written here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the agent which note it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not signed by the agent of the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the agent’s six words under Team and keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was handed over to you is not touched by that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing there was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{engine} could not answer: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, tell your IT these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window or command has the team's numbers open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it and try again, or look at the numbers there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the team's numbers was damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again: the numbers are made anew from the records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of Callside is not installed: {library}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Callside with the supervisor's part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no engine {engine}; there are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{engine} cannot be asked from here: the package {package} is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it where Callside runs, or choose another engine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not clear where to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it like {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No facts were published here: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish them first, or name the folder into which they were published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is something else in this folder: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name an empty folder, or one into which facts were published before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The facts in this folder are of version {version}, and this Callside writes version {ours}: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the Callside that wrote it, or publish into another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database could not be reached: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that it runs, and that PGPASSFILE, ~/.pgpass or PGPASSWORD has the password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not allow it: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever keeps the database for the rights of your team (docs/scale.md).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables in the database are of version {version}, and this Callside writes version {ours}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the Callside that made them, or publish into another database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A password does not belong into the address: others on this machine can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it into PGPASSFILE, ~/.pgpass, PGPASSWORD or TRINO_PASSWORD instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was taken in before that stays; of the file under way nothing was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the rest whenever you like; nothing comes twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file does not fit the other files of {known_as} (number {sequence}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {known_as} whether a backup was brought back there, or a second machine has a copy of the log. If so, accept the file; if not, somebody else has the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of it says that it belongs to another agent's calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That part was left out; the rest was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell your IT: a program that is in order does not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not one of the files that agents hand over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files that end in .callside, .callside-answer, .callside-feedback or .callside-roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be read, or is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that the folder is there, and import it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was taken in before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect the share or the stick, and import again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is what the team agreed on. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The calls and numbers of single agents are not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the whole team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two filters at once could point out a single agent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one filter, and a period if you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of the playbook still name “{id}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change these places first: {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a version “{version}” of this playbook already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your draft is kept, and the versions are unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write another version into its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as CSV in UTF-8, with a line of headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has more than {most} bytes: import it in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has more than {most} lines: import it in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} is not UTF-8: save it as CSV in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at line {line}: a quotation mark may not be closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a line of headings and one line for each entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has a column “{column}” that no entry has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename or remove that column{hint}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no pattern called {pattern}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} does not say which format the report is to have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End its name in .html, .pdf, .xlsx or .sqlite, name a folder for CSV, or name the format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The facts of single calls may not be written: your team agreed on that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the report without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs packages that are not installed: {packages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports, people and search work without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Callside with the supervisor's part: pip install "callside[supervisor]".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is kept about anybody of that name or number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another number, the account, the e-mail address, or a part of the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one person fits ({count}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the one who is meant by number, account or id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erasing somebody needs your yes: it cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add --yes when you have read what would go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of people who were erased cannot be read ({file}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your log is as it was. It stays closed, so that nobody comes back from an old backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation has to keep these records ({place}): they stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT for how long, and who may delete them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting everything needs a word typed: it cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read what would go with --dry-run, then type DELETE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything was deleted but for the entries of the keyring: it does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They open nothing any more. What is left is put down, and not forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keyring and start Callside again: it goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is from an agent whose records were erased here, and from before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not taken in; nothing of them came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If they are in your team again, have them join with the team file anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logins go on as they were; calls and notes are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT whether you may write there, or try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromiseForm</name>
        <message>
            <source>What did you promise?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call back with the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you tell them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise removed: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromisesCard</name>
        <message>
            <source>Promises and follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the customer was not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Nothing to do afterwards, by the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked ones are made when you close the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {due}. Change the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PushCard</name>
        <message>
            <source>Add a phone system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By a name of your choice. It gets a secret address of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the phone system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is one of this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. The clipboard is emptied in {seconds} s.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PushReceiver</name>
        <message>
            <source>Callside shows the caller.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Del</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>{question} In a few words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared with my supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} {share}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuickRow</name>
        <message>
            <source>Enter makes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuickRows</name>
        <message>
            <source>{what} · {due}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuickWords</name>
        <message>
            <source>{what} · {due}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority {n}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiverCard</name>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentPage</name>
        <message>
            <source>Nothing to undo: what you delete or tick off is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryCodePage</name>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key and recovery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If this computer's keyring ever loses the key of your log, this code opens it. Keep it on paper, away from the computer. Whoever has the code and your files can read your log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is shown once and kept nowhere. If you have lost it, make a new one; the old one then opens nothing any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside recovery code

{code}

It opens the call log in this folder when the computer's keyring has lost the key:
{folder}

Keep it away from the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied; it leaves the clipboard again soon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReflectionCard</name>
        <message>
            <source>About the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the reflection of {when}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n answer(s) shared</source>
            <translation>
                <numerusform>%n answer shared</numerusform>
                <numerusform>%n answers shared</numerusform>
            </translation>
        </message>
        <message>
            <source>Only you see this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReflectionPage</name>
        <message>
            <source>Only you see this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card number removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A minute for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breathe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A minute for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reflection belongs to a call. After the next one it is offered here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who sees this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what you share is seen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReflectionsCard</name>
        <message>
            <source>My reflections, answer by answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody sees an answer unless its box is ticked when you hand over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show older ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next time I will</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when} · {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared with {who} on {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared with {who} on {when}; your next bundle takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReflectionsPage</name>
        <message>
            <source>Search my reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only of calls like these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a call, a minute of looking back ends up here. Only you see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reflection has all of this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show older ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My reflections</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Find a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file of conversations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise with the real desk: the customer's turns appear above it, and you tick, note and warn as you would. Nothing of it counts in any number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations (*.jsonl)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more: search to find them.</source>
            <translation>
                <numerusform>%n more: search to find them.</numerusform>
                <numerusform>%n more: search to find them.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation holds all these words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RehearsalStrip</name>
        <message>
            <source>Rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the script, the agent says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{heard} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n follow-up(s) due. Open Callside to see.</source>
            <translation>
                <numerusform>%n follow-up due. Open Callside to see.</numerusform>
                <numerusform>%n follow-ups due. Open Callside to see.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something marked urgent is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show follow-ups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemovalsCard</name>
        <message>
            <source>What was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When, why and how many of each kind: never whose, and no words. Lines are only added; nobody changes or deletes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was removed yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>1,234.5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of {team}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the imported records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every share is told with the number of calls that it is of, and the 95 % interval (of n calls) in which it may lie. Nobody is ranked. Fewer than ten calls make no percentage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calls} · {agents} · {period}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difficulty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limits {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page to read (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workbook (XLSX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A database (SQLite)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report of the patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same calls and filters give the same file. It is not encrypted: keep it where only those get at it who may see it. That it was saved is on the list that agents can ask for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is being made …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report (*{ending})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the tables in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every pattern, of the calls that the filters let through: {period}. What speaks of single calls is left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>About this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls from {first} to {last}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RingBar</name>
        <message numerus="yes">
            <source>%n more ringing</source>
            <translation>
                <numerusform>%n more ringing</numerusform>
                <numerusform>%n more ringing</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing rings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RingRow</name>
        <message>
            <source>Put the link away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unverified link: any web page can show this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are calling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state} · may be {names}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RingWatch</name>
        <message>
            <source>A link asks for a call: not verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed call: {who}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n call(s) missed</source>
            <translation>
                <numerusform>%n call missed</numerusform>
                <numerusform>%n calls missed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RungRow</name>
        <message>
            <source>Said it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say the sentence above, then press.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said it: {rung}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words before: {rung}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsaved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search everything shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in notes, concerns, promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you look for and open is noted, and agents may ask to see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls found, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show older ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a word or two. Beginnings of words are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call has all of these words.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The newest %n call(s)</source>
            <translation>
                <numerusform>The newest %n call</numerusform>
                <numerusform>The newest %n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecondFolderCard</name>
        <message>
            <source>A second folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stick, a second disk or a share. Copies stay encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the second folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All backups lie on the disk of your log: if that dies, they go with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is not there just now. Backups beside your log are made as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder lies on the same disk as your log: if that dies, both go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each backup is copied there, and proved good there, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second folder for backups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the password first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking your keyring…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SectionCard</name>
        <message>
            <source>Goes into the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SenderRow</name>
        <message>
            <source>Your own numbers in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own numbers there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By comma; whoever else answers a call took it from you. Empty: nobody asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zammad connectors: URL of the CTI endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3CX web client: contact URL, when it rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address in use is refused from then on; paste the new one there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can tell of no call any more, and its address is void.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Managed by your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation asks for at least {bound}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation allows at most {bound}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>During a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrases and clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups and business days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On top of what the system asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fades or moves, whatever the system says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the window, its dates and its numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quiet cue to refocus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After four minutes of high tension with only listening.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer a reflection after a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under a minute, and only you see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A call was hard from tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard call you are offered a minute for yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hints while you write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quiet line below the words; nothing is changed, counted or told on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank accounts (IBAN)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers of passports and ID cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words about health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More words to hint at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By comma; with a minus, as in -hospital, Callside's own word is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the clipboard back after a phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds until the clipboard is given back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What names a customer is cleared after as long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me of what is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without names, and never during a call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes before it is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country whose holidays count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, as in DE, GB or US; empty: no holidays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its state or region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in BY, SCT or CA; may stay empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working day begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in 09:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working day ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in 17:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in: {days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line that your calls come in on; each call can differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Callside when I log in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From your next session on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When nobody is there, and never during a call; 0: only with the computer, or by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the window out of screenshots and screen sharing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows and macOS do so; Linux desktops cannot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear phone systems that push calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By HTTP, from this computer alone: Zammad connectors, web clients with a contact URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With another port all addresses are others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow my telephone at the exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asterisk, FreePBX, Issabel: Callside looks on, and can neither dial nor hang up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name or address in your network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port of the exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5039 is usual when encrypted, 5038 when not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it, names and numbers of callers cross the network in the open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your telephones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the exchange calls them: PJSIP/1001, several by comma.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File of your house's own signer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PEM file; empty: the signers that your system knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin of the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of the exchange's certificate: only that one is taken then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear baresip on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By its control connection; Callside gives it no orders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port of baresip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dial by a click on a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program that your system has for tel: links dials.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits of your house's extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers of up to so many digits are colleagues; 0: there are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery keys of your IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public age keys; they open each log that is made from now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of window and playbook; none named: all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With settings and backups; empty: the person's own data folder. A log that stands elsewhere is never moved or removed: the window says where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the log's key is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another place is refused; a key that is there moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring; a passphrase where there is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made at the first start, readable for the person alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On another disk; each backup is copied there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups that are kept at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In each folder, the newest; 0: as Callside thins them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing with a supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off: no team is joined and nothing is handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A supervisor may see one agent's calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off: teams that agree on it are neither made nor joined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team file of your supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each agent joins that team at the start; whoever may write the policy vouches for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six words of your supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the team file's maker reads them out; needed unless that file is root's alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for what is handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on a share that your supervisor reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watched folder of the supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents hand over there is taken in by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What nobody in the house may use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying to the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own phrases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing telephones, and dialling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notifications of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log may stand on a network disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only where that disk is known to keep locks and syncs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents may delete all that is theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log, its backups and keys. Off where records have to be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that a supervisor keeps what was handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most; the terms of a team may say fewer. 0: as the terms say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{setting}: at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person chooses within it; less is not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{setting}: at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person chooses within it; more is not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person chooses within it, and “no limit” is not possible; 0: no bound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that calls are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed calls with everything on them; 0: no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that notes are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words, quotes and reasons; 0: no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that tension is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the remarks on it; 0: no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that reflections are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With their answers; 0: no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that settled follow-ups are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From when they were settled; those that are open stay; 0: no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that the use of phrases is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which phrases were used; 0: no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As you say it to callers and sign letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your telephone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The house's playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file; empty: the playbook that comes with Callside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of what you say to callers; a house's own has one only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country of numbers without a prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, as in DE, GB or US.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of your house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your manager's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the phrases that offer a manager.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links of a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To your CRM, tickets or orders. {number}, {name}, {account} and {order} are filled in from the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single keys in lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As 1 … 9 for favourites; off: only keys with Ctrl or Alt.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsInForce</name>
        <message>
            <source>The house's playbook has faults; the built-in one is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the faults</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has a page of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key and recovery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Callside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something is wrong with Callside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a support file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>Your log stays with you. Join a team to share it with your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join a team…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the supervisor (*.callside-team *.callside-roster *.callside-coaching *.callside-playbook)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file from your supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no file from a supervisor. Their names end in .callside-team, .callside-coaching or .callside-playbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at what goes out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook {version} is here and kept. You go on working by the one that your organisation names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook {version} is here. It is worked by once no call is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on you work by the playbook {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note from your supervisor is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening your copy…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShareWords</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrase {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pseudonym of the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difficulty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the phone said of the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level, 1 to 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caller's words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the beginning goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next time I will</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers go out with name, number, account and e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers go out under a pseudonym, without name and number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes stay with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What callers said at a warning goes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What callers said at a warning stays with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your supervisor may look at your calls and your numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reflections stay with you, but for answers you share.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Your supervisor sees no single agent, only groups of %n or more.</source>
            <translation>
                <numerusform>Your supervisor sees no single agent, only groups of %n or more.</numerusform>
                <numerusform>Your supervisor sees no single agent, only groups of %n or more.</numerusform>
            </translation>
        </message>
        <message>
            <source>How long it is kept there is not limited.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It is kept there for %n day(s).</source>
            <translation>
                <numerusform>It is kept there for %n day.</numerusform>
                <numerusform>It is kept there for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedCard</name>
        <message>
            <source>What the agent chose to share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of a reflection was shared. Reflections are private: do not ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>What agents shared</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Bringing the backup back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup, and proving it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is made, and proved good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. No backup was made; the older ones are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is in its place. Your log of before is set aside, whole: it stands in the list below, and can be brought back in the same way.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the keys of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These keys are taken by “{other}”. Press others.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold or resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next open call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at who rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More on the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause and breathe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer my manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy hand-over brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next turn of a rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mindset cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-row strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the last action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Find a shortcut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find by what it does, or by its key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shortcut fits. Look for fewer words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give all the usual keys back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SilenceTimer</name>
        <message numerus="yes">
            <source>Silence, %n second(s)</source>
            <translation>
                <numerusform>Silence, %n second</numerusform>
                <numerusform>Silence, %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Silence, %n second(s) left</source>
            <translation>
                <numerusform>Silence, %n second left</numerusform>
                <numerusform>Silence, %n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>The silence is over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SiteLinks</name>
        <message>
            <source>The call's {field} is not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link of the settings cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program opened the link. Open your browser by hand, then try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SnoozeRow</name>
        <message>
            <source>Another time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another time…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In 1 hour, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next business day: {day} {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourcePanel</name>
        <message>
            <source>Where this comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide {guide}, practice {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the house's own; no guide stands behind it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpokenSentence</name>
        <message>
            <source>because: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartNote</name>
        <message>
            <source>Note of a new call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody calls? Just write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it the step now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for: {step}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StripMenu</name>
        <message>
            <source>To know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StripRow</name>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal · {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another call is ringing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more open call(s)</source>
            <translation>
                <numerusform>%n more open call</numerusform>
                <numerusform>%n more open calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All actions; there is something to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StylesRow</name>
        <message>
            <source>How they talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How difficult</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Something does not work yet. Calls can be begun by hand as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside hears your phone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside waits to hear from your phone.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SupervisorWindow</name>
        <message>
            <source>Callside: the supervisor's desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your team is being opened …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <source>This program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy of your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings that you changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the program did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file for support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something is wrong with Callside, this tells your IT about the program and this computer. No words, names or numbers of anybody are in it: neither of your callers nor yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below is every line of it. It goes nowhere by itself: save it, and send it in your own way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. What you saw is all that is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside support file.txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the support file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The support file is ready to be looked at.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SureCard</name>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type {word} to go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SwitchedOff</name>
        <message>
            <source>Switched off by your organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take into the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line by line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{section}: {new} new, {changed} changed, {unchanged} as they are, {faulty} left out. Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {way}. {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satisfaction check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress update</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feedback request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goodwill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any channel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TasksCard</name>
        <message>
            <source>Promises and follow-ups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamBackupsPage</name>
        <message>
            <source>Making a backup, and proving it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is made, and proved good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. No backup was made; the older ones are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, {size}. Each was read whole and proved good when it was made. A new one comes before imports, at most every half hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One is made before imports, at most every half hour. Or make one now: it takes a moment, and you can go on working.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamCallFacts</name>
        <message>
            <source>Tension {first} → {last}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamCallPage</name>
        <message>
            <source>What stands out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the beginning of these notes was handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call in detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is not here: it was deleted by its agent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller {pseudonym}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>The team file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the first thing to do: agents join with this file, and can then hand over their calls to you and to nobody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your six words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agent who joins sees the same ones, if the file was not changed on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it to hand it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other terms hold for agents who join with the new file: hand it out again. What was agreed before goes on to hold for everybody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with the team file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamCurtain</name>
        <message>
            <source>Callside (locked)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamEventWords</name>
        <message>
            <source>Manager offered by the agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager asked for by the customer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamGate</name>
        <message>
            <source>Your team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your team is being opened. The keyring may be asking for its password.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamHeader</name>
        <message>
            <source>All pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your team</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamInside</name>
        <message>
            <source>Your team is being opened …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamKeptPage</name>
        <message>
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase an agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that they handed over, with their name, keys and coaching notes, goes for good, from figures and backups, too. The list of who looked at what keeps its lines. Nothing from before brings them back; they can join anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this agent…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For how long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look what would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is older goes by itself, soon after the start and daily, and does not come in again with an old bundle. The terms of the team say for how long; agents agreed to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is too old now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agent who left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a limit.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) after a call, by your organisation</source>
            <translation>
                <numerusform>%n day after a call, by your organisation</numerusform>
                <numerusform>%n days after a call, by your organisation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after a call, by the terms</source>
            <translation>
                <numerusform>%n day after a call, by the terms</numerusform>
                <numerusform>%n days after a call, by the terms</numerusform>
            </translation>
        </message>
        <message>
            <source>Older than its time: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is older than its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking away what is too old…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken away: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of this machine moved by more than a month: nothing is taken away for a week, for it might be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erasing, and cleaning figures and backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n older backup(s) went.</source>
            <translation>
                <numerusform>%n older backup went.</numerusform>
                <numerusform>%n older backups went.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program has the figures: they are cleaned when it has ended.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamLock</name>
        <message>
            <source>The backup is in its place. What was there is set aside, in the list below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamPages</name>
        <message>
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What agents shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coaching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call in detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Callside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamRecoveryCodePage</name>
        <message>
            <source>The recovery code of your team's store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If this computer's keyring ever loses the key, this code opens what your agents handed over. Keep it on paper, away from the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is shown once and kept nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside recovery code

{code}

It opens the store of the team in this folder when the computer's keyring has lost the key:
{folder}

Keep it away from the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. Move it away from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside team recovery code.txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. The clipboard is emptied soon.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamSettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are of this window alone; the agent's has its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Callside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something is wrong with Callside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a support file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Telephone</name>
        <message>
            <source>The phone's command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushed calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asterisk exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baresip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside listens. Nothing was heard yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone was heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside listens on port {port} of this computer. Nothing was heard yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callside listens on port {port} of this computer, and was called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting to {host}, port {port}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected to {host}; follows {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for baresip on port {port}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected to baresip on port {port}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} rang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the call with {who} was answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the call with {who} was put on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the call with {who} went on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the call with {who} ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the address was written in another way than with 127.0.0.1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web page sent it by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no phone system has this address, or not any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was opened where it is to be posted, or posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was neither a form, nor JSON, nor multipart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was larger than 16 KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was not whole within two seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there were more than twenty in a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it told of no call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody who is not shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} was called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests refused: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TelephonePage</name>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TensionCurve</name>
        <message>
            <source>Tension was not set in this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension: {times}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} at {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TensionHistory</name>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TensionPick</name>
        <message>
            <source>{level} {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {level}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TensionScale</name>
        <message>
            <source>Calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uneasy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Angry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Furious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not set yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TensionStrip</name>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermsForm</name>
        <message>
            <source>Name of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents see it when they join.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sign for each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes are handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What callers said at a boundary is handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single agents and calls may be looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest group that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents. What could be worked out by subtraction stays hidden, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that it is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purposes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the team file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it, or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: without a limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the numbers are for, in your words; agents read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents have to know whose file it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermsWords</name>
        <message>
            <source>You see the names and numbers of callers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see no names and numbers of callers: one sign for each, so that calls of the same caller can be counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see the notes of calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes stay with the agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see what callers were quoted with at a boundary.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What callers were quoted with stays with the agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can look at one agent's numbers and at single calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see the team only: no single call, and no group of fewer than {count} agents.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>What was handed over is kept for %n day(s).</source>
            <translation>
                <numerusform>What was handed over is kept for %n day.</numerusform>
                <numerusform>What was handed over is kept for %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was handed over is kept without a limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never handed over: remarks on tension, reflections that were not shared, personal phrases, callers' cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purposes: {purposes}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>Waits for the agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It helped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its file again …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calls} of {after} calls since. A good or a hard week alone proves little.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>Everything, in order</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToastStack</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>What you delete stays here for 30 days, then it goes for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trash is empty: what you delete stays here for 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deleted {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrialCall</name>
        <message>
            <source>Wait for another call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen at {time}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard at {time}, but your phone sent {placeholder} as it stands: it did not fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is written so for {phones}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose your phone, and paste its own line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for a test call: call yourself, and let it ring.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnsavedPage</name>
        <message>
            <source>It is kept here and tried again until it is saved; the window then closes by itself if you closed it. You can save a copy of it as text somewhere else: that file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) are not saved yet.</source>
            <translation>
                <numerusform>%n change are not saved yet.</numerusform>
                <numerusform>%n changes are not saved yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy is saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VersionsView</name>
        <message>
            <source>Your house has no playbook of its own yet: agents use the built-in one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed out on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not handed out yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand out …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand out version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is new in version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit from version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Answers and words to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take answers in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more after these</source>
            <translation>
                <numerusform>%n more after these</numerusform>
                <numerusform>%n more after these</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask each one, by telephone or face to face, to read out the six words that their own program shows. Never take them from the file or mail that brought the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits. Agents send you the answer that their program makes when they join.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined; the words were not compared yet. What they hand over is taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They match: let it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They differ: drop it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bundle was set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer was set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A roster was set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody here knows who signed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is signed with another key than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not fit the bundles that came before from this device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {why}. File: {file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Six words of the new key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six words known before: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After comparing the words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WarnerHint</name>
        <message>
            <source>Not for this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IBAN?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passport?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed word?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an IBAN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a number of a passport or ID card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This may be about somebody's health.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your list of words asks for care here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only write it down if the case needs it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatHappened</name>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped: {steps}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n phrase(s)</source>
            <translation>
                <numerusform>%n phrase</numerusform>
                <numerusform>%n phrases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>tension {levels}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhenLine</name>
        <message>
            <source>For example: tomorrow 3pm, Friday, in 2 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was not read as a date. Try “tomorrow 3pm” or “Friday 9:00”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkInTurn</name>
        <message>
            <source>Stopped. What went before stays away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WrapUpPanel</name>
        <message>
            <source>Card number removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it was about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the summary as {form}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{steps} …</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n step(s) open</source>
            <translation>
                <numerusform>%n step open</numerusform>
                <numerusform>%n steps open</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}: {steps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YesNoField</name>
        <message>
            <source>Either</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking away what is too old…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of this machine was set in the last week: nothing was taken away, for it might have run ahead.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n file written</numerusform>
                <numerusform>%n files written</numerusform>
            </translation>
        </message>
        <message>
            <source>Closing, and deleting everything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erasing: the log is closed meanwhile. You can go on writing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased. What is left of their calls is counted and names nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second folder cannot be reached: its copies are beyond use, and go with the next backup that is put there.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
