<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>AboutCall</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Volver a las notas</translation>
        </message>
        <message>
            <source>About this call</source>
            <translation>Sobre esta llamada</translation>
        </message>
    </context>
    <context>
        <name>AboutCallerPage</name>
        <message>
            <source>Erase this caller</source>
            <translation>Borrar a este cliente</translation>
        </message>
        <message>
            <source>Name, numbers, notes, quotes and every word about them go for good: from the log, its search and its backups. Calls go on being counted. Nobody is brought back by an old backup. With your supervisor the words go when you next hand over. It cannot be undone, and there is no way back to an older Callside after it.</source>
            <translation>Nombre, números, notas, citas y toda palabra sobre la persona se van para siempre: del registro, de su búsqueda y de sus copias. Las llamadas se siguen contando. Ninguna copia antigua trae a nadie de vuelta. En la supervisión, las palabras se van con la próxima entrega. No se puede deshacer, y después no hay camino a un Callside anterior.</translation>
        </message>
        <message>
            <source>Erase this caller…</source>
            <translation>Borrar a este cliente…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Todo sobre un cliente</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>¿De quién se trata?</translation>
        </message>
        <message>
            <source>Number, name, account, e-mail or id</source>
            <translation>Número, nombre, cuenta, correo o identificador</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Número o nombre</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>One page to read and one file for programs. Read the lines above first: names of other people in your notes are blacked out if you write them here. Your reflections and remarks on tension are left out.</source>
            <translation>Una página para leer y un archivo para programas. Lee antes las líneas de arriba: los nombres de otras personas en tus notas se tachan si los escribes aquí. Tus reflexiones y comentarios sobre la tensión quedan fuera.</translation>
        </message>
        <message>
            <source>With my reflections and remarks</source>
            <translation>Con mis reflexiones y comentarios</translation>
        </message>
        <message>
            <source>Nothing is kept about anybody of that name or number.</source>
            <translation>No se guarda nada sobre nadie con ese nombre o número.</translation>
        </message>
        <message numerus="yes">
            <source>%n people fit: who is meant?</source>
            <translation>
                <numerusform>Coincide %n persona: ¿quién es?</numerusform>
                <numerusform>Coinciden %n personas: ¿quién es?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first are shown; write more of it.</source>
            <translation>Solo se muestran las primeras; escribe algo más.</translation>
        </message>
        <message>
            <source>Calls linked to nobody</source>
            <translation>Llamadas sin cliente</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutCard</name>
        <message numerus="yes">
            <source>%n more line(s) in the files</source>
            <translation>
                <numerusform>%n línea más en los archivos</numerusform>
                <numerusform>%n líneas más en los archivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Callside</source>
            <translation>Acerca de Callside</translation>
        </message>
        <message>
            <source>Callside is free software under the MIT licence. Qt is used under the GNU LGPL, version 3: its libraries lie beside the program and can be replaced. SQLCipher encrypts the log; it is Copyright © Zetetic LLC.</source>
            <translation>Callside es software libre con licencia MIT. Qt se usa con la GNU LGPL, versión 3: sus bibliotecas están junto al programa y se pueden reemplazar. SQLCipher cifra el registro; es Copyright © Zetetic LLC.</translation>
        </message>
        <message>
            <source>Part of the program</source>
            <translation>Parte del programa</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>This program runs from its source: the licences lie with the packages that are installed for it. Built programs show them here.</source>
            <translation>Este programa se ejecuta desde su código: las licencias están con los paquetes instalados para él. Los programas ya construidos las muestran aquí.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Callside {version}</source>
            <translation>Callside {version}</translation>
        </message>
        <message>
            <source>For agents and supervisors.</source>
            <translation>Para agentes y supervisores.</translation>
        </message>
        <message>
            <source>For agents.</source>
            <translation>Para agentes.</translation>
        </message>
        <message>
            <source>All of it, in short</source>
            <translation>Todo, en breve</translation>
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message>
            <source>Who looked at what</source>
            <translation>Quién ha mirado qué</translation>
        </message>
        <message>
            <source>Everything that is opened, searched and exported here is noted and cannot be taken back. An agent who asks gets what concerns them, as a file.</source>
            <translation>Todo lo que aquí se abre, se busca y se exporta queda anotado y no se puede retirar. El agente que lo pide recibe lo que le concierne, en un archivo.</translation>
        </message>
        <message>
            <source>Nothing was looked at yet.</source>
            <translation>Todavía no se ha mirado nada.</translation>
        </message>
        <message>
            <source>opened a call</source>
            <translation>abrió una llamada</translation>
        </message>
        <message>
            <source>opened an agent's numbers</source>
            <translation>abrió las cifras de un agente</translation>
        </message>
        <message>
            <source>searched</source>
            <translation>buscó</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportó</translation>
        </message>
        <message>
            <source>published facts</source>
            <translation>publicó los datos</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>imprimió</translation>
        </message>
        <message>
            <source>wrote a coaching note</source>
            <translation>escribió una nota de orientación</translation>
        </message>
        <message>
            <source>whole team</source>
            <translation>todo el equipo</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Escalar</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Cierre</translation>
        </message>
    </context>
    <context>
        <name>AddLine</name>
        <message>
            <source>Add a follow-up</source>
            <translation>Nueva tarea</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Se entiende</translation>
        </message>
        <message>
            <source>Add: call back tomorrow 3pm</source>
            <translation>Añadir: llamar mañana a las 15</translation>
        </message>
        <message>
            <source>Added “{what}”.</source>
            <translation>Se añadió «{what}».</translation>
        </message>
        <message>
            <source>Added “{what}”, {when}.</source>
            <translation>Se añadió «{what}», {when}.</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgente</translation>
        </message>
    </context>
    <context>
        <name>AgentRow</name>
        <message>
            <source>Trust</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>Verified again</source>
            <translation>Verificar de nuevo</translation>
        </message>
        <message>
            <source>Block this key</source>
            <translation>Bloquear esta clave</translation>
        </message>
        <message>
            <source>Left the team</source>
            <translation>Dejó el equipo</translation>
        </message>
        <message>
            <source>Accesses as a file</source>
            <translation>Accesos en un archivo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>words compared</source>
            <translation>palabras comparadas</translation>
        </message>
        <message>
            <source>words not compared</source>
            <translation>palabras sin comparar</translation>
        </message>
        <message>
            <source>blocked: nothing is taken in</source>
            <translation>bloqueado: no se acepta nada</translation>
        </message>
        <message>
            <source>left the team</source>
            <translation>dejó el equipo</translation>
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
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Find an agent</source>
            <translation>Buscar un agente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AvoidLine</name>
        <message>
            <source>{not_this} Say: “{instead}”</source>
            <translation>{not_this} Di: «{instead}»</translation>
        </message>
    </context>
    <context>
        <name>BackupWords</name>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>hace %n minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>hace %n hora</numerusform>
                <numerusform>hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{when} · {age} · {size}</source>
            <translation>{when} · {age} · {size}</translation>
        </message>
        <message>
            <source>{line} · set aside, of a newer Callside</source>
            <translation>{line} · apartado, de un Callside más nuevo</translation>
        </message>
        <message>
            <source>{line} · set aside</source>
            <translation>{line} · apartada</translation>
        </message>
        <message>
            <source>{line} · second folder</source>
            <translation>{line} · segunda carpeta</translation>
        </message>
        <message>
            <source>unknown caller</source>
            <translation>cliente desconocido</translation>
        </message>
        <message>
            <source>{when}, {who}</source>
            <translation>{when}, {who}</translation>
        </message>
        <message>
            <source>While an older Callside was in use, what a newer one had written was set aside ({day}). {calls} of it are not here; it can be brought back from the list of backups.</source>
            <translation>Mientras se usaba un Callside anterior, se apartó lo que uno más nuevo había escrito ({day}). {calls} de eso no están aquí; se puede recuperar desde la lista de copias de seguridad.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be gone</source>
            <translation>
                <numerusform>se perdería %n</numerusform>
                <numerusform>se perderían %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{lost}, the newest of {time}</source>
            <translation>{lost}, lo más reciente de {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n would come back</source>
            <translation>
                <numerusform>volvería %n</numerusform>
                <numerusform>volverían %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be as before</source>
            <translation>
                <numerusform>%n quedaría como antes</numerusform>
                <numerusform>%n quedarían como antes</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}: {changes}.</source>
            <translation>{kind}: {changes}.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Reflexiones</translation>
        </message>
        <message>
            <source>Callers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Coaching notes</source>
            <translation>Notas de orientación</translation>
        </message>
    </context>
    <context>
        <name>BackupsForm</name>
        <message>
            <source>Bring a backup back</source>
            <translation>Recuperar una copia de seguridad</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Copias de seguridad, de la más reciente a la más antigua</translation>
        </message>
        <message>
            <source>Bring this one back</source>
            <translation>Recuperar esta</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Bring it back, or not</source>
            <translation>Recuperarla o no</translation>
        </message>
        <message>
            <source>What is there now is set aside, not deleted.</source>
            <translation>Lo que hay ahora se aparta, no se borra.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>En esta carpeta no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>The newest backup that this Callside can read is of {when}, from before the upgrade. What is there now is set aside, not deleted: a newer Callside opens it.</source>
            <translation>La copia más nueva que este Callside puede leer es del {when}, de antes de la actualización. Lo que hay ahora se aparta, no se borra: un Callside más nuevo lo abre.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) in it</source>
            <translation>
                <numerusform>Contiene %n llamada</numerusform>
                <numerusform>Contiene %n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>{calls}.</source>
            <translation>{calls}.</translation>
        </message>
        <message>
            <source>{calls}; the newest began {time}.</source>
            <translation>{calls}; la más reciente empezó: {time}.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n older one(s)</source>
            <translation>
                <numerusform>Mostrar %n anterior</numerusform>
                <numerusform>Mostrar %n anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the same as your log: nothing would change.</source>
            <translation>Es igual que tu registro: no cambiaría nada.</translation>
        </message>
        <message>
            <source>Gone: {call}</source>
            <translation>Se pierde: {call}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more call(s)</source>
            <translation>
                <numerusform>y %n llamada más</numerusform>
                <numerusform>y %n llamadas más</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, bring it back and set mine aside</source>
            <translation>Sí, recuperarla y apartar lo mío</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back up now</source>
            <translation>Copiar ahora</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Last backup: {when}, {age}</source>
            <translation>Última copia: {when}, {age}</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n copia de seguridad</numerusform>
                <numerusform>%n copias de seguridad</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, {size}. Each was read whole and proved good when it was made. A new one comes every half hour in which something changed, and when you close.</source>
            <translation>{count}, {size}. Cada una se leyó entera y se comprobó al hacerla. Se hace una nueva cada media hora en que algo cambió, y al cerrar.</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Todavía sin copia</translation>
        </message>
        <message>
            <source>One is made every half hour in which something changed, and when you close. Or make one now: it takes a moment, and you can go on working.</source>
            <translation>Se hace una cada media hora en que algo cambió, y al cerrar. O haz una ahora: tarda un momento y puedes seguir trabajando.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss this message</source>
            <translation>Cerrar este aviso</translation>
        </message>
    </context>
    <context>
        <name>BannerColumn</name>
        <message>
            <source>To know</source>
            <translation>Avisos</translation>
        </message>
    </context>
    <context>
        <name>BaresipCard</name>
        <message>
            <source>Write these lines into ~/.baresip/config and start baresip again. Look at the address: the connection has no password, and with 0.0.0.0, which baresip writes by itself, everybody in the network could listen to your calls.</source>
            <translation>Escribe estas líneas en ~/.baresip/config y vuelve a iniciar baresip. Fíjate en la dirección: la conexión no tiene contraseña, y con 0.0.0.0, que baresip pone por sí solo, cualquiera en la red podría escuchar tus llamadas.</translation>
        </message>
    </context>
    <context>
        <name>BlanksForm</name>
        <message>
            <source>such as {example}</source>
            <translation>por ejemplo, {example}</translation>
        </message>
    </context>
    <context>
        <name>BoundariesPage</name>
        <message>
            <source>Boundaries</source>
            <translation>Límites</translation>
        </message>
    </context>
    <context>
        <name>BoundaryPanel</name>
        <message>
            <source>Boundary</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>¿Qué ocurre?</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Their words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <source>What they just said</source>
            <translation>Lo que acaba de decir</translation>
        </message>
        <message>
            <source>Their words (optional)</source>
            <translation>Sus palabras (opcional)</translation>
        </message>
        <message>
            <source>Keep these words</source>
            <translation>Guardar estas palabras</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Tarjeta de emergencia</translation>
        </message>
        <message>
            <source>Incident sheet</source>
            <translation>Parte de incidente</translation>
        </message>
        <message>
            <source>{rung}: said and stamped</source>
            <translation>{rung}: dicho y con la hora</translation>
        </message>
        <message>
            <source>Boundary · {track}</source>
            <translation>Límite · {track}</translation>
        </message>
        <message>
            <source>{said} of {count}</source>
            <translation>{said} de {count}</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>«{sentence}»</translation>
        </message>
    </context>
    <context>
        <name>Breath</name>
        <message>
            <source>Breathe in</source>
            <translation>Toma aire</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Mantén</translation>
        </message>
        <message>
            <source>Breathe out</source>
            <translation>Suelta el aire</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
    </context>
    <context>
        <name>CallBar</name>
        <message>
            <source>Call time</source>
            <translation>Tiempo de llamada</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Start another call</source>
            <translation>Otra llamada nueva</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Todas las páginas</translation>
        </message>
        <message>
            <source>No call open</source>
            <translation>Ninguna llamada abierta</translation>
        </message>
        <message>
            <source>Rehearsal · {state}</source>
            <translation>Ensayo · {state}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CallChip</name>
        <message>
            <source>Back to the call {time}</source>
            <translation>Volver a la llamada {time}</translation>
        </message>
        <message numerus="yes">
            <source>{back}, %n more open</source>
            <translation>
                <numerusform>{back}, %n más abierta</numerusform>
                <numerusform>{back}, %n más abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the call</source>
            <translation>Volver a la llamada</translation>
        </message>
    </context>
    <context>
        <name>CallDetailPage</name>
        <message>
            <source>What stands out</source>
            <translation>Lo que destaca</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Lo que se anotó</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Incident sheet (PDF)</source>
            <translation>Parte de incidente (PDF)</translation>
        </message>
        <message>
            <source>Delete this call</source>
            <translation>Eliminar esta llamada</translation>
        </message>
        <message>
            <source>More to do with this call</source>
            <translation>Más acciones con esta llamada</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Add to this call</source>
            <translation>Completar</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Copiar resumen</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>This call is not in the log.</source>
            <translation>Esta llamada no está en el registro.</translation>
        </message>
        <message>
            <source>All calls</source>
            <translation>Todas las llamadas</translation>
        </message>
        <message>
            <source>Everything about this caller</source>
            <translation>Todo sobre este cliente</translation>
        </message>
        <message>
            <source>Deleted the call with {who}.</source>
            <translation>Se eliminó la llamada con {who}.</translation>
        </message>
        <message>
            <source>My reflection (private)</source>
            <translation>Mi reflexión (privada)</translation>
        </message>
        <message>
            <source>Reflect on it (private)</source>
            <translation>Reflexionar (privado)</translation>
        </message>
        <message>
            <source>called out</source>
            <translation>saliente</translation>
        </message>
        <message>
            <source>called in</source>
            <translation>entrante</translation>
        </message>
    </context>
    <context>
        <name>CallFacts</name>
        <message>
            <source>no outcome noted</source>
            <translation>sin resultado anotado</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message numerus="yes">
            <source>%n boundary sentence(s)</source>
            <translation>
                <numerusform>%n frase de límite</numerusform>
                <numerusform>%n frases de límite</numerusform>
            </translation>
        </message>
        <message>
            <source>Boundary ×{count}</source>
            <translation>Límite ×{count}</translation>
        </message>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n compromiso abierto</numerusform>
                <numerusform>%n compromisos abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>logged later</source>
            <translation>registrada después</translation>
        </message>
    </context>
    <context>
        <name>CallFields</name>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Nuestro</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>Ajeno</translation>
        </message>
    </context>
    <context>
        <name>CallFilters</name>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Del … al …</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Only calls in which a boundary was set</source>
            <translation>Solo llamadas en las que se puso un límite</translation>
        </message>
        <message>
            <source>Rehearsals too</source>
            <translation>También ensayos</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Name, number or account</source>
            <translation>Nombre, número o cuenta</translation>
        </message>
        <message>
            <source>Callers found</source>
            <translation>Clientes encontrados</translation>
        </message>
        <message>
            <source>Boundary set</source>
            <translation>Con límite</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>Nobody of that name, number or account.</source>
            <translation>No hay nadie con ese nombre, número o cuenta.</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Take a minute</source>
            <translation>Tómate un minuto</translation>
        </message>
    </context>
    <context>
        <name>CallTexts</name>
        <message>
            <source>Summary copied</source>
            <translation>Resumen copiado</translation>
        </message>
        <message>
            <source>Hand-over brief copied</source>
            <translation>Resumen de traspaso copiado</translation>
        </message>
    </context>
    <context>
        <name>CallWords</name>
        <message>
            <source>Unknown caller</source>
            <translation>Cliente desconocido</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Sonando</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>En cierre</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
    </context>
    <context>
        <name>CallerCard</name>
        <message>
            <source>More about the caller</source>
            <translation>Más sobre el cliente</translation>
        </message>
        <message>
            <source>About this caller</source>
            <translation>Sobre este cliente</translation>
        </message>
        <message>
            <source>How to talk: {how}</source>
            <translation>Cómo hablarle: {how}</translation>
        </message>
        <message>
            <source>This time: {what}</source>
            <translation>Esta vez: {what}</translation>
        </message>
        <message>
            <source>Everything about this caller</source>
            <translation>Todo sobre este cliente</translation>
        </message>
        <message numerus="yes">
            <source>%n call-back(s) owed</source>
            <translation>
                <numerusform>%n llamada por devolver</numerusform>
                <numerusform>%n llamadas por devolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calls in 14 days</source>
            <translation>
                <numerusform>%n llamada en 14 días</numerusform>
                <numerusform>%n llamadas en 14 días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open follow-up(s)</source>
            <translation>
                <numerusform>%n seguimiento abierto</numerusform>
                <numerusform>%n seguimientos abiertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) late</source>
            <translation>
                <numerusform>%n compromiso con retraso</numerusform>
                <numerusform>%n compromisos con retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Promise due today</source>
            <translation>Compromiso para hoy</translation>
        </message>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n compromiso abierto</numerusform>
                <numerusform>%n compromisos abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>de {author}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>sin resultado anotado</translation>
        </message>
        <message>
            <source>Last call {day}: {what}</source>
            <translation>Última llamada, {day}: {what}</translation>
        </message>
    </context>
    <context>
        <name>CallerEditor</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>How to talk with this person</source>
            <translation>Cómo hablar con esta persona</translation>
        </message>
        <message>
            <source>Facts first, no small talk.</source>
            <translation>Primero los hechos, sin rodeos.</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>What the next one must know</source>
            <translation>Lo que debe saber quien atienda después</translation>
        </message>
        <message>
            <source>The alert holds</source>
            <translation>La alerta vale</translation>
        </message>
        <message>
            <source>until taken away</source>
            <translation>hasta que se quite</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>una semana</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>un mes</translation>
        </message>
        <message>
            <source>three months</source>
            <translation>tres meses</translation>
        </message>
        <message>
            <source>Take the alert away</source>
            <translation>Quitar la alerta</translation>
        </message>
        <message>
            <source>With a number or an account this can be kept for the next call.</source>
            <translation>Con un número o una cuenta, esto se puede guardar para la próxima llamada.</translation>
        </message>
        <message>
            <source>Written by {author}</source>
            <translation>Escrito por {author}</translation>
        </message>
    </context>
    <context>
        <name>CallerPanel</name>
        <message>
            <source>Caller</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>This time</source>
            <translation>Esta vez</translation>
        </message>
        <message>
            <source>From before</source>
            <translation>De antes</translation>
        </message>
        <message>
            <source>Everything about this caller</source>
            <translation>Todo sobre este cliente</translation>
        </message>
        <message>
            <source> · {due}</source>
            <translation> · {due}</translation>
        </message>
        <message>
            <source>Promised: {what}{due}</source>
            <translation>Compromiso: {what}{due}</translation>
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
            <translation>sin resultado anotado</translation>
        </message>
        <message>
            <source>One page to read and one file for programs. Read the lines above first: names of other people in notes are blacked out if you write them here. Reflections that agents shared, coaching and words searched for are left out, and counted. That you wrote the files is noted down.</source>
            <translation>Una página para leer y un archivo para programas. Lee antes las líneas de arriba: los nombres de otras personas en las notas se tachan si los escribes aquí. Las reflexiones que los agentes compartieron, la orientación y las palabras buscadas quedan fuera y se cuentan. Queda anotado que escribiste los archivos.</translation>
        </message>
        <message>
            <source>Erase this caller</source>
            <translation>Borrar a este cliente</translation>
        </message>
        <message>
            <source>Name, numbers, notes, quotes, coaching about these calls and words searched for go for good, from figures and backups, too. Calls are still counted. No old bundle brings the person back. Agents keep their own logs: ask them to erase the caller as well.</source>
            <translation>Nombre, números, notas, citas, orientación sobre estas llamadas y palabras buscadas se van para siempre, también de cifras y copias. Las llamadas se siguen contando. Ningún paquete antiguo trae de vuelta a la persona. Los agentes llevan sus propios registros: pídeles que borren también ahí a este cliente.</translation>
        </message>
        <message>
            <source>Erase this caller…</source>
            <translation>Borrar a este cliente…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Find a caller</source>
            <translation>Buscar a un cliente</translation>
        </message>
        <message>
            <source>Number, account, e-mail, pseudonym, id of a call, or name</source>
            <translation>Número, cuenta, correo, seudónimo, identificador de una llamada o nombre</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Número o nombre</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message numerus="yes">
            <source>%n people fit: who is meant?</source>
            <translation>
                <numerusform>%n persona coincide: ¿quién es?</numerusform>
                <numerusform>%n personas coinciden: ¿quién es?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first are shown; write more of it.</source>
            <translation>Solo se muestran las primeras; escribe algo más.</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Nadie con nombre</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Your team looks at no single calls: the files alone hold what they say.</source>
            <translation>Tu equipo no ve llamadas sueltas: solo los archivos contienen lo que dicen.</translation>
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation>Se va: {what}.</translation>
        </message>
    </context>
    <context>
        <name>CallsBehind</name>
        <message>
            <source>Back to the patterns</source>
            <translation>Volver a los patrones</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Calls behind a figure</source>
            <translation>Llamadas tras una cifra</translation>
        </message>
        <message>
            <source>Looking for the calls …</source>
            <translation>Buscando las llamadas …</translation>
        </message>
        <message>
            <source>The newest {count}</source>
            <translation>Las {count} más recientes</translation>
        </message>
        <message>
            <source>No calls can be shown here.</source>
            <translation>Aquí no se puede mostrar ninguna llamada.</translation>
        </message>
    </context>
    <context>
        <name>CallsPage</name>
        <message>
            <source>Search calls</source>
            <translation>Buscar llamadas</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Log a past call</source>
            <translation>Registrar una pasada</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Filters, past calls, export</source>
            <translation>Filtros, llamadas pasadas, exportación</translation>
        </message>
        <message>
            <source>Filters in force</source>
            <translation>Filtros activos</translation>
        </message>
        <message>
            <source>Calls, newest first</source>
            <translation>Llamadas, de la más reciente a la más antigua</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close: {what}</source>
            <translation>Cerrar: {what}</translation>
        </message>
        <message>
            <source>{words} {count}</source>
            <translation>{words} {count}</translation>
        </message>
        <message numerus="yes">
            <source>More than %n call(s)</source>
            <translation>
                <numerusform>Más de %n llamada</numerusform>
                <numerusform>Más de %n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>No call has all of this.</source>
            <translation>Ninguna llamada cumple todo esto.</translation>
        </message>
        <message>
            <source>Show all calls</source>
            <translation>Mostrar todas las llamadas</translation>
        </message>
        <message>
            <source>No calls yet: the calls you handle are listed here.</source>
            <translation>Todavía no hay llamadas: aquí aparecen las que atiendes.</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Nueva llamada</translation>
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <source>{title}, chart. Arrow keys read its points.</source>
            <translation>{title}, gráfico. Las flechas leen sus puntos.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>all together</source>
            <translation>todo junto</translation>
        </message>
        <message>
            <source>limit {level}</source>
            <translation>límite {level}</translation>
        </message>
        <message>
            <source>{what} · in 100</source>
            <translation>{what} · de cada 100</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove {what}</source>
            <translation>Quitar {what}</translation>
        </message>
    </context>
    <context>
        <name>ChipChoice</name>
        <message>
            <source>Key {digit}</source>
            <translation>Tecla {digit}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>Import files</source>
            <translation>Importar archivos</translation>
        </message>
        <message>
            <source>Files from agents ({endings})</source>
            <translation>Archivos de agentes ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>ClosingNotice</name>
        <message>
            <source>Callside is closing</source>
            <translation>Callside se está cerrando</translation>
        </message>
        <message>
            <source>Saving what you wrote…</source>
            <translation>Guardando lo que escribiste…</translation>
        </message>
        <message>
            <source>This window goes by itself. Nothing is lost.</source>
            <translation>Esta ventana se cierra sola. No se pierde nada.</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Haciendo una copia de seguridad…</translation>
        </message>
        <message>
            <source>Deleting everything that is yours…</source>
            <translation>Se borra todo lo que es tuyo…</translation>
        </message>
        <message>
            <source>This window goes by itself.</source>
            <translation>Esta ventana se cierra sola.</translation>
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
            <translation>Leer</translation>
        </message>
        <message>
            <source>Coaching note</source>
            <translation>Nota de orientación</translation>
        </message>
        <message>
            <source>Answered {when}</source>
            <translation>Respondida {when}</translation>
        </message>
        <message>
            <source>Read, not answered yet</source>
            <translation>Leída, sin responder</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Close the note of {when}</source>
            <translation>Cerrar la nota de {when}</translation>
        </message>
        <message>
            <source>Read the note of {when}</source>
            <translation>Leer la nota de {when}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Lo que salió bien</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Lo que conviene probar</translation>
        </message>
        <message>
            <source>A question to you</source>
            <translation>Una pregunta para ti</translation>
        </message>
        <message>
            <source>What to improve</source>
            <translation>Lo que se puede mejorar</translation>
        </message>
        <message numerus="yes">
            <source>Looked at again after %n call(s).</source>
            <translation>
                <numerusform>Se vuelve a mirar tras %n llamada.</numerusform>
                <numerusform>Se vuelve a mirar tras %n llamadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the call</source>
            <translation>Mostrar la llamada</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Estoy de acuerdo</translation>
        </message>
        <message>
            <source>It helped</source>
            <translation>Ayudó</translation>
        </message>
        <message>
            <source>My answer</source>
            <translation>Mi respuesta</translation>
        </message>
        <message>
            <source>Write my answer</source>
            <translation>Escribir mi respuesta</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Elegir la carpeta…</translation>
        </message>
        <message>
            <source>Only your supervisor can read it; it is written as a file.</source>
            <translation>Solo tu supervisor puede leerla; se escribe como archivo.</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Written as {name} in {folder}. Your supervisor takes it from there.</source>
            <translation>Escrito como {name} en {folder}. Tu supervisor lo toma de ahí.</translation>
        </message>
        <message>
            <source>The folder for my answer</source>
            <translation>La carpeta para mi respuesta</translation>
        </message>
    </context>
    <context>
        <name>CoachingPage</name>
        <message>
            <source>Open a note…</source>
            <translation>Abrir una nota…</translation>
        </message>
        <message>
            <source>Look through a folder…</source>
            <translation>Revisar una carpeta…</translation>
        </message>
        <message>
            <source>Coaching notes</source>
            <translation>Notas de orientación</translation>
        </message>
        <message>
            <source>Notes from your supervisor wait here until you have time for them.</source>
            <translation>Las notas de tu supervisor esperan aquí hasta que tengas tiempo.</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Compartir con mi supervisor</translation>
        </message>
        <message>
            <source>Coaching note (*.callside-coaching)</source>
            <translation>Nota de orientación (*.callside-coaching)</translation>
        </message>
        <message>
            <source>A note from your supervisor</source>
            <translation>Una nota de tu supervisor</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Looking through the folder…</source>
            <translation>Revisando la carpeta…</translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s) for you were there.</source>
            <translation>
                <numerusform>Había %n archivo nuevo para ti.</numerusform>
                <numerusform>Había %n archivos nuevos para ti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>A folder with files from your supervisor</source>
            <translation>Una carpeta con archivos de tu supervisor</translation>
        </message>
        <message>
            <source>Take answers in …</source>
            <translation>Recibir respuestas …</translation>
        </message>
        <message>
            <source>A new note to</source>
            <translation>Nueva nota para</translation>
        </message>
        <message>
            <source>No notes yet. Open a call and write down what went well and what to try.</source>
            <translation>Todavía no hay notas. Abre una llamada y anota lo que salió bien y lo que conviene probar.</translation>
        </message>
        <message>
            <source>Search calls</source>
            <translation>Buscar llamadas</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>Write a note to …</source>
            <translation>Escribir una nota a …</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) taken in</source>
            <translation>
                <numerusform>%n respuesta recibida</numerusform>
                <numerusform>%n respuestas recibidas</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at now</source>
            <translation>Para mirar ahora</translation>
        </message>
        <message>
            <source>All other notes</source>
            <translation>Todas las demás notas</translation>
        </message>
        <message>
            <source>Coaching note</source>
            <translation>Nota de orientación</translation>
        </message>
        <message>
            <source>Coaching notes (*{suffix})</source>
            <translation>Notas de orientación (*{suffix})</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} está escrito.</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>Recibir respuestas</translation>
        </message>
        <message>
            <source>Answers of agents (*{suffix})</source>
            <translation>Respuestas de agentes (*{suffix})</translation>
        </message>
    </context>
    <context>
        <name>CodeForm</name>
        <message>
            <source>With your recovery code</source>
            <translation>Con tu código de recuperación</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Seven groups of five letters and digits, from the sheet you printed.</source>
            <translation>Siete grupos de cinco letras y cifras, de la hoja que imprimiste.</translation>
        </message>
        <message>
            <source>Open with the code</source>
            <translation>Abrir con el código</translation>
        </message>
        <message>
            <source>Type the code first.</source>
            <translation>Escribe primero el código.</translation>
        </message>
    </context>
    <context>
        <name>CodeShelf</name>
        <message>
            <source>Keep the recovery code: it opens your team if the key is ever lost.</source>
            <translation>Guarda el código de recuperación: abre tu equipo si la clave se pierde.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar el código</translation>
        </message>
    </context>
    <context>
        <name>CodeTestCard</name>
        <message>
            <source>Do I still have it?</source>
            <translation>¿Lo tengo todavía?</translation>
        </message>
        <message>
            <source>Type the code from your sheet</source>
            <translation>Escribe el código de tu hoja</translation>
        </message>
        <message>
            <source>Nothing is changed by it, and it is kept nowhere.</source>
            <translation>No cambia nada y no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>Try the code</source>
            <translation>Probar el código</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Not tried yet. A code that cannot be found is noticed too late.</source>
            <translation>Sin probar todavía. Que un código no aparece se nota demasiado tarde.</translation>
        </message>
        <message>
            <source>Last tried this week: it was right.</source>
            <translation>Probado esta semana: era correcto.</translation>
        </message>
        <message numerus="yes">
            <source>Last tried %n week(s) ago: it was right.</source>
            <translation>
                <numerusform>Probado hace %n semana: era correcto.</numerusform>
                <numerusform>Probado hace %n semanas: era correcto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last tried %n week(s) ago: it may be time to try again.</source>
            <translation>
                <numerusform>Probado hace %n semana: quizá toque probarlo de nuevo.</numerusform>
                <numerusform>Probado hace %n semanas: quizá toque probarlo de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the code first.</source>
            <translation>Escribe primero el código.</translation>
        </message>
        <message>
            <source>This is not the code of this log.</source>
            <translation>Este no es el código de este registro.</translation>
        </message>
        <message>
            <source>Yes: this code opens your log.</source>
            <translation>Sí: este código abre tu registro.</translation>
        </message>
    </context>
    <context>
        <name>ConversationCard</name>
        <message numerus="yes">
            <source>%n turn(s)</source>
            <translation>
                <numerusform>%n turno</numerusform>
                <numerusform>%n turnos</numerusform>
            </translation>
        </message>
        <message>
            <source>Rehearse this call</source>
            <translation>Ensayar esta llamada</translation>
        </message>
        <message>
            <source>Rehearse: {name}</source>
            <translation>Ensayar: {name}</translation>
        </message>
    </context>
    <context>
        <name>CountField</name>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
    </context>
    <context>
        <name>Coverage</name>
        <message numerus="yes">
            <source>%n bundle(s) missing</source>
            <translation>
                <numerusform>falta %n paquete</numerusform>
                <numerusform>faltan %n paquetes</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: number {numbers}</source>
            <translation>falta: número {numbers}</translation>
        </message>
        <message>
            <source>{some} of {all} agents</source>
            <translation>{some} de {all} agentes</translation>
        </message>
        <message>
            <source>{agents}, last bundle {day}</source>
            <translation>{agents}, último paquete {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) not verified</source>
            <translation>
                <numerusform>%n registro sin verificar</numerusform>
                <numerusform>%n registros sin verificar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jump(s) of a clock</source>
            <translation>
                <numerusform>%n salto de reloj</numerusform>
                <numerusform>%n saltos de reloj</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n archivo apartado</numerusform>
                <numerusform>%n archivos apartados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came twice</source>
            <translation>
                <numerusform>%n llegó dos veces</numerusform>
                <numerusform>%n llegaron dos veces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source>Who handed over</source>
            <translation>Quién ha entregado</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here of {who}</source>
            <translation>Lo que hay aquí de {who}</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>sin verificar</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>left the team</source>
            <translation>dejó el equipo</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing handed over yet</source>
            <translation>todavía no ha entregado nada</translation>
        </message>
        <message>
            <source>the clock was set back</source>
            <translation>se atrasó el reloj</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>CoverageView</name>
        <message>
            <source>Show the places of every practice</source>
            <translation>Mostrar los lugares de cada práctica</translation>
        </message>
        <message>
            <source>{covered} of {all} practices of the guides have a place.</source>
            <translation>{covered} de {all} prácticas de las guías tienen un lugar.</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>ningún lugar</translation>
        </message>
        <message>
            <source>{id}: cited, but no practice</source>
            <translation>{id}: citada, pero no es una práctica</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Callside (locked)</source>
            <translation>Callside (bloqueado)</translation>
        </message>
    </context>
    <context>
        <name>DeskLock</name>
        <message>
            <source>The telephone is ringing.</source>
            <translation>El teléfono suena.</translation>
        </message>
        <message>
            <source>A call is on; its time runs on.</source>
            <translation>Hay una llamada en curso; su tiempo sigue contando.</translation>
        </message>
        <message numerus="yes">
            <source>It rang %n time(s) while locked.</source>
            <translation>
                <numerusform>Sonó %n vez durante el bloqueo.</numerusform>
                <numerusform>Sonó %n veces durante el bloqueo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskSession</name>
        <message>
            <source>This machine's clock was set. Times before and after it may not fit together; nothing is lost, and everything stays in its order.</source>
            <translation>Se cambió la hora de este equipo. Las horas de antes y de después pueden no encajar; no se pierde nada y todo conserva su orden.</translation>
        </message>
        <message>
            <source>Saving is slow: the disk takes its time. Nothing is lost; what you write is kept here until it is saved.</source>
            <translation>Guardar va lento: el disco se toma su tiempo. No se pierde nada; lo que escribes se conserva aquí hasta que se guarde.</translation>
        </message>
        <message>
            <source>Not saved yet: {why}</source>
            <translation>Sin guardar todavía: {why}</translation>
        </message>
        <message>
            <source>Save a copy elsewhere</source>
            <translation>Guardar una copia en otro sitio</translation>
        </message>
        <message>
            <source>Everything is saved again.</source>
            <translation>Todo vuelve a estar guardado.</translation>
        </message>
    </context>
    <context>
        <name>DeskSurface</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>No call is open. Start one, or just write: the first note starts it.</source>
            <translation>No hay ninguna llamada abierta. Empieza una, o simplemente escribe: la primera nota la inicia.</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Nueva llamada</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
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
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Callside (%n due)</source>
            <translation>
                <numerusform>Callside (%n pendiente)</numerusform>
                <numerusform>Callside (%n pendientes)</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Se deshizo: {what}</translation>
        </message>
    </context>
    <context>
        <name>DialButton</name>
        <message>
            <source>Dial {number}</source>
            <translation>Marcar {number}</translation>
        </message>
    </context>
    <context>
        <name>Dialling</name>
        <message>
            <source>No telephone program on this computer takes numbers to dial.</source>
            <translation>Ningún programa de teléfono de este equipo acepta números para marcar.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Added</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Back in use</source>
            <translation>De nuevo en uso</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movido</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>No hay diferencias.</translation>
        </message>
        <message>
            <source>Before: {text}</source>
            <translation>Antes: {text}</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Ahora: {text}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit {entry}</source>
            <translation>Editar {entry}</translation>
        </message>
    </context>
    <context>
        <name>DraftBar</name>
        <message>
            <source>Make version …</source>
            <translation>Crear versión …</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>The draft</source>
            <translation>El borrador</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>Import a table …</source>
            <translation>Importar una tabla …</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>What is new in this version (agents read it)</source>
            <translation>Qué hay de nuevo en esta versión (lo leen los agentes)</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nueva versión</translation>
        </message>
        <message>
            <source>Draft of {title}</source>
            <translation>Borrador de {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to mend</source>
            <translation>
                <numerusform>%n lugar por corregir</numerusform>
                <numerusform>%n lugares por corregir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftPanel</name>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Texto del correo</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Abrir en el programa de correo</translation>
        </message>
        <message>
            <source>Save as .eml</source>
            <translation>Guardar como .eml</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What to do with the draft</source>
            <translation>Qué hacer con el borrador</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Still to fill in: {blanks}</source>
            <translation>Falta por rellenar: {blanks}</translation>
        </message>
    </context>
    <context>
        <name>DueActs</name>
        <message>
            <source>Marked “{what}” as done.</source>
            <translation>«{what}» se marcó como hecho.</translation>
        </message>
        <message>
            <source>Marked “{what}” as kept.</source>
            <translation>«{what}» se marcó como cumplido.</translation>
        </message>
        <message>
            <source>Marked “{what}” as kept late.</source>
            <translation>«{what}» se marcó como cumplido con retraso.</translation>
        </message>
        <message>
            <source>Dropped “{what}”.</source>
            <translation>Se descartó «{what}».</translation>
        </message>
        <message>
            <source>“{what}” is to be done again.</source>
            <translation>«{what}» vuelve a estar pendiente.</translation>
        </message>
        <message>
            <source>“{what}” is due {when} now.</source>
            <translation>Nueva fecha de «{what}»: {when}.</translation>
        </message>
        <message>
            <source>Changed “{what}”.</source>
            <translation>Se cambió «{what}».</translation>
        </message>
        <message>
            <source>Deleted “{what}”.</source>
            <translation>Se eliminó «{what}».</translation>
        </message>
        <message>
            <source>No number is known. Add it in the call.</source>
            <translation>No se conoce ningún número. Añádelo en la llamada.</translation>
        </message>
        <message>
            <source>Number copied</source>
            <translation>Número copiado</translation>
        </message>
        <message>
            <source>No mail program took the draft. Save it as a file instead.</source>
            <translation>Ningún programa de correo aceptó el borrador. Guárdalo como archivo.</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Guardar el borrador</translation>
        </message>
        <message>
            <source>E-mail (*.eml)</source>
            <translation>Correo (*.eml)</translation>
        </message>
        <message>
            <source>It has no date yet. Give it one first.</source>
            <translation>Todavía no tiene fecha. Ponle una primero.</translation>
        </message>
        <message>
            <source>Save for the calendar</source>
            <translation>Guardar para el calendario</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendario (*.ics)</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
    </context>
    <context>
        <name>DueColumn</name>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
    </context>
    <context>
        <name>DueDetails</name>
        <message>
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>draft ready</source>
            <translation>borrador listo</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>urgente</translation>
        </message>
        <message>
            <source>told them</source>
            <translation>cliente avisado</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>sin avisar todavía</translation>
        </message>
        <message>
            <source>Promised {when}</source>
            <translation>Prometido {when}</translation>
        </message>
        <message>
            <source>first {when}</source>
            <translation>al principio {when}</translation>
        </message>
        <message>
            <source>ticked off {when}</source>
            <translation>marcado {when}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>kept late</source>
            <translation>cumplido tarde</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>descartado</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) late</source>
            <translation>
                <numerusform>%n hora de retraso</numerusform>
                <numerusform>%n horas de retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) late</source>
            <translation>
                <numerusform>%n minuto de retraso</numerusform>
                <numerusform>%n minutos de retraso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueEditor</name>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Did you tell them?</source>
            <translation>¿Se lo dijiste al cliente?</translation>
        </message>
        <message>
            <source>Save or cancel</source>
            <translation>Guardar o cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Write a word or two on what is to be done.</source>
            <translation>Escribe en una o dos palabras qué hay que hacer.</translation>
        </message>
    </context>
    <context>
        <name>DueItems</name>
        <message>
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Account {account}</source>
            <translation>Cuenta {account}</translation>
        </message>
        <message>
            <source>Order {order}</source>
            <translation>Pedido {order}</translation>
        </message>
        <message>
            <source>Some day</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
    </context>
    <context>
        <name>DueMenu</name>
        <message>
            <source>Not done after all</source>
            <translation>Volver a pendiente</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplido</translation>
        </message>
        <message>
            <source>Kept, but late</source>
            <translation>Cumplido, pero tarde</translation>
        </message>
        <message>
            <source>New date…</source>
            <translation>Nueva fecha…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Remind me again…</source>
            <translation>Recordar de nuevo…</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Ya no hace falta</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Write an e-mail…</source>
            <translation>Escribir un correo…</translation>
        </message>
        <message>
            <source>Dial the number</source>
            <translation>Marcar el número</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copiar el número</translation>
        </message>
        <message>
            <source>Save for the calendar…</source>
            <translation>Guardar para el calendario…</translation>
        </message>
        <message>
            <source>Open the call</source>
            <translation>Abrir la llamada</translation>
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
            <translation>Seguir con ello</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Hecho: {what}</translation>
        </message>
        <message>
            <source>Not done after all: {what}</source>
            <translation>Volver a pendiente: {what}</translation>
        </message>
        <message>
            <source>More for “{what}”</source>
            <translation>Más sobre «{what}»</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nueva fecha</translation>
        </message>
        <message>
            <source>Remind me again</source>
            <translation>Recordar de nuevo</translation>
        </message>
        <message>
            <source>Dial {number}</source>
            <translation>Marcar {number}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Copy the number: {number}</source>
            <translation>Copiar el número: {number}</translation>
        </message>
        <message>
            <source>Write to {who}</source>
            <translation>Escribir a {who}</translation>
        </message>
        <message>
            <source>them</source>
            <translation>esta persona</translation>
        </message>
        <message>
            <source>Save for the calendar</source>
            <translation>Guardar para el calendario</translation>
        </message>
    </context>
    <context>
        <name>DueWords</name>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
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
            <translation>La entrada elegida</translation>
        </message>
        <message>
            <source>As agents see it</source>
            <translation>Como lo ven los agentes</translation>
        </message>
        <message>
            <source>Nothing here yet. Add the first entry.</source>
            <translation>Aquí no hay nada todavía. Añade la primera entrada.</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Entrada nueva</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPanel</name>
        <message>
            <source>Emergency card</source>
            <translation>Tarjeta de emergencia</translation>
        </message>
        <message>
            <source>The site writes this card in its playbook file, in the part named “emergency”. The playbook is chosen in the settings.</source>
            <translation>Tu centro escribe esta tarjeta en su archivo de guía, en la parte llamada «emergency». La guía se elige en los ajustes.</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>Abrir los ajustes</translation>
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
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {entry}</source>
            <translation>Quitar {entry}</translation>
        </message>
        <message>
            <source>Add to: {part}</source>
            <translation>Añadir a: {part}</translation>
        </message>
    </context>
    <context>
        <name>ErrandLine</name>
        <message>
            <source>Stopped. Whatever was whole before stays as it is.</source>
            <translation>Detenido. Lo que ya estaba completo sigue como está.</translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>Tension {level}</source>
            <translation>Tensión {level}</translation>
        </message>
        <message>
            <source>Promised: {what}</source>
            <translation>Compromiso: {what}</translation>
        </message>
        <message>
            <source>Follow-up: {what}</source>
            <translation>Seguimiento: {what}</translation>
        </message>
        <message>
            <source>Ticked: {step}</source>
            <translation>Marcado: {step}</translation>
        </message>
        <message>
            <source>Unticked: {step}</source>
            <translation>Desmarcado: {step}</translation>
        </message>
        <message>
            <source>Turned to: {step}</source>
            <translation>Se pasó a: {step}</translation>
        </message>
        <message>
            <source>Put off: {step}</source>
            <translation>Aplazado: {step}</translation>
        </message>
        <message>
            <source>Said: {phrase}</source>
            <translation>Dicho: {phrase}</translation>
        </message>
        <message>
            <source>Copied: {phrase}</source>
            <translation>Copiado: {phrase}</translation>
        </message>
        <message>
            <source>Put into the notes: {phrase}</source>
            <translation>Puesto en las notas: {phrase}</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>por: {why}</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>«{sentence}»</translation>
        </message>
        <message>
            <source>They had said: “{quote}”</source>
            <translation>Había dicho: «{quote}»</translation>
        </message>
        <message>
            <source>Boundary: {rung}</source>
            <translation>Límite: {rung}</translation>
        </message>
        <message>
            <source>Manager offered by me</source>
            <translation>Ofrecí a mi responsable</translation>
        </message>
        <message>
            <source>Manager asked for by the customer</source>
            <translation>El cliente pidió al responsable</translation>
        </message>
        <message>
            <source>Dialled</source>
            <translation>Se marcó el número</translation>
        </message>
        <message>
            <source>The telephone rang</source>
            <translation>Sonó el teléfono</translation>
        </message>
        <message>
            <source>Answered at the telephone</source>
            <translation>Atendida en el teléfono</translation>
        </message>
        <message>
            <source>Put on hold at the telephone</source>
            <translation>En espera desde el teléfono</translation>
        </message>
        <message>
            <source>Resumed at the telephone</source>
            <translation>Retomada en el teléfono</translation>
        </message>
        <message>
            <source>The telephone says: over</source>
            <translation>El teléfono indica: terminada</translation>
        </message>
        <message>
            <source>the caller hung up first</source>
            <translation>quien llamaba colgó antes</translation>
        </message>
        <message>
            <source>nobody answered</source>
            <translation>nadie atendió</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>ocupado</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>taken at another telephone</source>
            <translation>atendida en otro teléfono</translation>
        </message>
        <message>
            <source>forwarded</source>
            <translation>desviada</translation>
        </message>
        <message>
            <source>the network was congested</source>
            <translation>la red estaba saturada</translation>
        </message>
        <message>
            <source>no such number</source>
            <translation>ese número no existe</translation>
        </message>
        <message>
            <source>the call failed</source>
            <translation>la llamada falló</translation>
        </message>
        <message>
            <source>the phone program went away</source>
            <translation>el programa de teléfono desapareció</translation>
        </message>
        <message>
            <source>The call began</source>
            <translation>Empezó la llamada</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Se retomó</translation>
        </message>
        <message>
            <source>The call ended</source>
            <translation>Terminó la llamada</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Opened again to add to it</source>
            <translation>Abierta otra vez para completarla</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCard</name>
        <message>
            <source>Password of the account</source>
            <translation>Contraseña de la cuenta</translation>
        </message>
        <message>
            <source>Kept in your system's keyring alone, and never shown.</source>
            <translation>Se guarda solo en el llavero de tu sistema y nunca se muestra.</translation>
        </message>
        <message>
            <source>Kept in your keyring.</source>
            <translation>Guardada en tu llavero.</translation>
        </message>
        <message>
            <source>It is in no keyring any more.</source>
            <translation>Ya no está en ningún llavero.</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>In which form?</source>
            <translation>¿En qué formato?</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>Everything, one call a line (JSON lines)</source>
            <translation>Todo, una llamada por línea (JSON lines)</translation>
        </message>
        <message>
            <source>With my reflections and my remarks on tension</source>
            <translation>Con mis reflexiones y mis comentarios sobre la tensión</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export or cancel</source>
            <translation>Exportar o cancelar</translation>
        </message>
        <message numerus="yes">
            <source>More than %n call(s) as listed go into the file.</source>
            <translation>
                <numerusform>Al archivo va más de %n llamada, tal como se muestra.</numerusform>
                <numerusform>Al archivo van más de %n llamadas, tal como se muestran.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) as listed go into the file.</source>
            <translation>
                <numerusform>Al archivo va %n llamada, tal como se muestra.</numerusform>
                <numerusform>Al archivo van %n llamadas, tal como se muestran.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Export calls</source>
            <translation>Exportar llamadas</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n call(s) to {name}.</source>
            <translation>
                <numerusform>Se exportó %n llamada a {name}.</numerusform>
                <numerusform>Se exportaron %n llamadas a {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation>Cancelado. No quedó ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>Farewell</name>
        <message>
            <source>Everything that was yours is deleted.</source>
            <translation>Todo lo que era tuyo está borrado.</translation>
        </message>
        <message>
            <source>Callside begins like the first time when it is started again.</source>
            <translation>La próxima vez, Callside empieza como la primera.</translation>
        </message>
        <message>
            <source>{folder} could not be reached: delete it by hand. Whoever has the recovery code can open what lies there.</source>
            <translation>No se pudo llegar a {folder}: bórrala a mano. Quien tenga el código de recuperación puede abrir lo que hay ahí.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>FavouritesCard</name>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>In the phrase list, these keys say them at once.</source>
            <translation>En la lista de frases, estas teclas las dicen al momento.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) free</source>
            <translation>
                <numerusform>%n tecla libre</numerusform>
                <numerusform>%n teclas libres</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin “{title}”</source>
            <translation>Soltar «{title}»</translation>
        </message>
    </context>
    <context>
        <name>FearField</name>
        <message>
            <source>What it may be</source>
            <translation>Lo que puede ser</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Concern</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Fear behind it</source>
            <translation>Miedo de fondo</translation>
        </message>
        <message>
            <source>How could it have been better?</source>
            <translation>¿Cómo habría sido mejor?</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Lo que se hizo</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Options offered</source>
            <translation>Opciones ofrecidas</translation>
        </message>
        <message>
            <source>Option chosen</source>
            <translation>Opción elegida</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Contact details given</source>
            <translation>Datos de contacto dados</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
    </context>
    <context>
        <name>FieldsPanel</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Only what differs from the last time</source>
            <translation>Solo lo que difiere de la última vez</translation>
        </message>
        <message>
            <source>Show the rest</source>
            <translation>Mostrar el resto</translation>
        </message>
        <message>
            <source>What goes out of this call</source>
            <translation>Lo que sale de esta llamada</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>It went out so.</source>
            <translation>Así salió.</translation>
        </message>
        <message>
            <source>It goes out for the first time.</source>
            <translation>Sale por primera vez.</translation>
        </message>
        <message>
            <source>It went out before, {when}.</source>
            <translation>Ya salió antes, {when}.</translation>
        </message>
        <message>
            <source>It went out before, {when}; your copy of that is gone.</source>
            <translation>Ya salió antes, {when}; tu copia ya no está.</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>{field} ({mark})</source>
            <translation>{field} ({mark})</translation>
        </message>
        <message>
            <source>Before: {value}</source>
            <translation>Antes: {value}</translation>
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
            <translation>{part} de {all}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguna todavía</translation>
        </message>
        <message>
            <source>few calls</source>
            <translation>pocas llamadas</translation>
        </message>
        <message>
            <source>{value} points · {low} to {high}</source>
            <translation>{value} puntos · {low} a {high}</translation>
        </message>
        <message>
            <source>{value} · {low}–{high}</source>
            <translation>{value} · {low}–{high}</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n agente</numerusform>
                <numerusform>%n agentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{count} unknown</source>
            <translation>{count} sin dato</translation>
        </message>
        <message>
            <source>of all {all} between {low} and {high} %</source>
            <translation>de las {all}, entre {low} y {high} %</translation>
        </message>
        <message>
            <source>{value} % · {low}–{high} %</source>
            <translation>{value} % · {low}–{high} %</translation>
        </message>
        <message>
            <source>all that is here</source>
            <translation>todo lo que hay</translation>
        </message>
        <message>
            <source>from {day} on</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>too few for a rate</source>
            <translation>demasiado pocas para una proporción</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>All that is here</source>
            <translation>Todo lo que hay</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Desde {day}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Hasta {day}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>oldest {days}</source>
            <translation>el más antiguo {days}</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>{title}, table</source>
            <translation>{title}, tabla</translation>
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Quitar todos los filtros</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>Todos los equipos</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>Todos los agentes</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>All causes</source>
            <translation>Todas las causas</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>All styles</source>
            <translation>Todos los estilos</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>However difficult</source>
            <translation>Cualquier dificultad</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Todas las colas</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>All products</source>
            <translation>Todos los productos</translation>
        </message>
        <message>
            <source>All that is here</source>
            <translation>Todo lo que hay</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Últimas 4 semanas</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Últimos 3 meses</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mes pasado</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
    </context>
    <context>
        <name>FiltersBar</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>All filters are cleared</source>
            <translation>Se han quitado todos los filtros</translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation>
                <numerusform>%n filtro</numerusform>
                <numerusform>%n filtros</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Clear all filters ({keys})</source>
            <translation>Quitar todos los filtros ({keys})</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Watched folder</source>
            <translation>Carpeta vigilada</translation>
        </message>
        <message>
            <source>Watch no folder</source>
            <translation>No vigilar ninguna carpeta</translation>
        </message>
        <message>
            <source>Which folder is watched</source>
            <translation>Qué carpeta se vigila</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Vigilar una carpeta</translation>
        </message>
        <message>
            <source>Watch another one</source>
            <translation>Vigilar otra</translation>
        </message>
        <message>
            <source>What agents leave in a folder, as on a share, can be taken in by itself.</source>
            <translation>Lo que los agentes dejan en una carpeta, por ejemplo compartida, puede importarse solo.</translation>
        </message>
        <message>
            <source>Being looked at …</source>
            <translation>Revisándola …</translation>
        </message>
        <message>
            <source>Looked at every half minute; what is new is taken in.</source>
            <translation>Se revisa cada medio minuto; lo nuevo se importa.</translation>
        </message>
        <message>
            <source>Something is just being written there; it is waited for.</source>
            <translation>Ahora mismo se escribe algo ahí; se espera a que acabe.</translation>
        </message>
        <message>
            <source>Not within reach just now. It is looked for every half minute.</source>
            <translation>Ahora no está a mano. Se busca cada medio minuto.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpsPage</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Próximos</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hechos</translation>
        </message>
        <message>
            <source>Which follow-ups</source>
            <translation>Qué seguimientos</translation>
        </message>
        <message>
            <source>Search follow-ups</source>
            <translation>Buscar seguimientos</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Follow-ups and promises</source>
            <translation>Seguimientos y compromisos</translation>
        </message>
        <message>
            <source>{view} {count}</source>
            <translation>{view} {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has these words: “{words}”.</source>
            <translation>Nada contiene estas palabras: «{words}».</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>No hay nada para hoy.</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Añadir un seguimiento</translation>
        </message>
        <message>
            <source>Nothing is coming up.</source>
            <translation>No hay nada próximo.</translation>
        </message>
        <message>
            <source>Nothing is done yet: what you tick off is listed here.</source>
            <translation>Todavía no hay nada hecho: aquí aparece lo que marcas.</translation>
        </message>
        <message>
            <source>Show today</source>
            <translation>Mostrar hoy</translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>No call is open.</source>
            <translation>No hay ninguna llamada abierta.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Not saved: your log is not open. What you type stays in memory.</source>
            <translation>Sin guardar: tu registro no está abierto. Lo que escribes queda en la memoria.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Keep your recovery code: it opens your log if the key is ever lost.</source>
            <translation>Conserva tu código de recuperación: abre tu registro si se pierde la clave.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar el código</translation>
        </message>
        <message>
            <source>The key of your log was changed; it needs a new recovery code.</source>
            <translation>Se cambió la clave de tu registro; necesita un código de recuperación nuevo.</translation>
        </message>
        <message>
            <source>Make one</source>
            <translation>Crear uno</translation>
        </message>
        <message>
            <source>Your log is being opened. The keyring may be asking for its password.</source>
            <translation>Se está abriendo tu registro. Puede que el llavero pida su contraseña.</translation>
        </message>
    </context>
    <context>
        <name>GatePage</name>
        <message>
            <source>You can start a call and type all the same. It is kept in memory only until the log opens.</source>
            <translation>Puedes empezar una llamada y escribir igualmente. Queda solo en la memoria hasta que se abra el registro.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Your log</source>
            <translation>Tu registro</translation>
        </message>
    </context>
    <context>
        <name>HandOutCard</name>
        <message>
            <source>Hand it out</source>
            <translation>Entregarlo</translation>
        </message>
        <message>
            <source>Names of others, with commas</source>
            <translation>Nombres de otros, con comas</translation>
        </message>
        <message>
            <source>Write it into a folder…</source>
            <translation>Escribirlo en una carpeta…</translation>
        </message>
        <message>
            <source>Written: caller.html and caller.json in {folder}.</source>
            <translation>Escrito: caller.html y caller.json en {folder}.</translation>
        </message>
        <message numerus="yes">
            <source>Blacked out %n time(s).</source>
            <translation>
                <numerusform>Tachado %n vez.</numerusform>
                <numerusform>Tachado %n veces.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All pages</source>
            <translation>Todas las páginas</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Nueva llamada</translation>
        </message>
    </context>
    <context>
        <name>HeadlineCard</name>
        <message>
            <source>{what}: show more</source>
            <translation>{what}: mostrar más</translation>
        </message>
        <message>
            <source>being worked out</source>
            <translation>calculando</translation>
        </message>
        <message>
            <source>could not be worked out</source>
            <translation>no se pudo calcular</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Encryption library</source>
            <translation>Biblioteca de cifrado</translation>
        </message>
        <message>
            <source>Window library</source>
            <translation>Biblioteca de ventanas</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Soundness of the log</source>
            <translation>Integridad del registro</translation>
        </message>
        <message>
            <source>Write-ahead log</source>
            <translation>Diario de escritura</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Logs set aside</source>
            <translation>Registros apartados</translation>
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation>Segunda carpeta de copias</translation>
        </message>
        <message>
            <source>Room on the disk</source>
            <translation>Espacio en el disco</translation>
        </message>
        <message>
            <source>Rights of the files</source>
            <translation>Permisos de los archivos</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Typeface and icons</source>
            <translation>Letra e iconos</translation>
        </message>
        <message>
            <source>Open window</source>
            <translation>Ventana abierta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Policy of your organisation</source>
            <translation>Directiva de tu organización</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
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
            <translation>Qt {version} hace que la ventana se cierre con este Python.</translation>
        </message>
        <message>
            <source>Install the packaged Callside again.</source>
            <translation>Instala de nuevo el Callside empaquetado.</translation>
        </message>
        <message>
            <source>Qt is not installed: commands work, the window does not.</source>
            <translation>Qt no está instalado: los comandos funcionan, la ventana no.</translation>
        </message>
        <message>
            <source>Install the packaged Callside where a window is wanted.</source>
            <translation>Instala el Callside empaquetado donde haga falta una ventana.</translation>
        </message>
        <message>
            <source>It opens, {megabytes} MB, version {version}.</source>
            <translation>Se abre, {megabytes} MB, versión {version}.</translation>
        </message>
        <message>
            <source>There is no log in this profile yet.</source>
            <translation>Todavía no hay ningún registro en este perfil.</translation>
        </message>
        <message>
            <source>Start Callside: the first start makes it.</source>
            <translation>Inicia Callside: el primer inicio lo crea.</translation>
        </message>
        <message>
            <source>In {backend}; it was read back, and fits the log.</source>
            <translation>En {backend}; se volvió a leer y corresponde al registro.</translation>
        </message>
        <message>
            <source>In a key file; it was read back, and fits the log.</source>
            <translation>En un archivo de clave; se volvió a leer y corresponde al registro.</translation>
        </message>
        <message>
            <source>Sealed by a passphrase; it was opened, and fits the log.</source>
            <translation>Sellada con una frase de acceso; se abrió y corresponde al registro.</translation>
        </message>
        <message>
            <source>A change of the key was cut off.</source>
            <translation>Un cambio de clave quedó a medias.</translation>
        </message>
        <message>
            <source>Start Callside: it is finished, or taken back, by itself.</source>
            <translation>Inicia Callside: se termina, o se deshace, por sí solo.</translation>
        </message>
        <message>
            <source>The key note beside the log is missing.</source>
            <translation>Falta la nota de la clave junto al registro.</translation>
        </message>
        <message>
            <source>Start Callside: it is written again.</source>
            <translation>Inicia Callside: se vuelve a escribir.</translation>
        </message>
        <message>
            <source>The key was changed, and the recovery code was not.</source>
            <translation>Se cambió la clave, y el código de recuperación no.</translation>
        </message>
        <message>
            <source>Make a new code on the page “Key and recovery”.</source>
            <translation>Crea un código nuevo en la página «Clave y recuperación».</translation>
        </message>
        <message>
            <source>The key is sealed to a recovery code.</source>
            <translation>La clave está sellada para un código de recuperación.</translation>
        </message>
        <message>
            <source>No recovery code opens this log: its file is missing.</source>
            <translation>Ningún código de recuperación abre este registro: falta su archivo.</translation>
        </message>
        <message>
            <source>The quick check found no fault.</source>
            <translation>La comprobación rápida no encontró ningún fallo.</translation>
        </message>
        <message>
            <source>Every page was read and is authentic; no fault was found.</source>
            <translation>Se leyeron todas las páginas y son auténticas; no se encontró ningún fallo.</translation>
        </message>
        <message>
            <source>{faults} faults were found in the log.</source>
            <translation>Se encontraron fallos en el registro: {faults}.</translation>
        </message>
        <message>
            <source>Bring back the newest good backup, and check the disk.</source>
            <translation>Recupera la copia de seguridad buena más reciente y revisa el disco.</translation>
        </message>
        <message>
            <source>{megabytes} MB.</source>
            <translation>{megabytes} MB.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Lo que contiene</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Files set aside</source>
            <translation>Archivos apartados</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Carpeta vigilada</translation>
        </message>
        <message>
            <source>Facts for patterns</source>
            <translation>Datos para patrones</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Record of events</source>
            <translation>Registro de sucesos</translation>
        </message>
        <message>
            <source>Callside {version}, packaged, on {system} {release}.</source>
            <translation>Callside {version}, programa construido, en {system} {release}.</translation>
        </message>
        <message>
            <source>Callside {version}, in Python {python}, on {system} {release}.</source>
            <translation>Callside {version}, en Python {python}, en {system} {release}.</translation>
        </message>
        <message>
            <source>Opened in {open_ms} ms, checked in {check_ms} ms.</source>
            <translation>Abierto en {open_ms} ms, revisado en {check_ms} ms.</translation>
        </message>
        <message>
            <source>None waits for somebody to look.</source>
            <translation>Ninguno espera a que alguien lo mire.</translation>
        </message>
        <message>
            <source>Waiting for somebody to compare six words: {count}.</source>
            <translation>Esperan a que alguien compare seis palabras: {count}.</translation>
        </message>
        <message>
            <source>Open “Team and keys”, or run “callside team quarantine”.</source>
            <translation>Abre «Equipo y claves», o ejecuta «callside team quarantine».</translation>
        </message>
        <message>
            <source>It can be read; files in it: {count}.</source>
            <translation>Se puede leer; archivos dentro: {count}.</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>No se vigila ninguna carpeta.</translation>
        </message>
        <message>
            <source>It cannot be seen from here.</source>
            <translation>No se ve desde aquí.</translation>
        </message>
        <message>
            <source>Connect the share, or choose another folder.</source>
            <translation>Conecta el recurso compartido o elige otra carpeta.</translation>
        </message>
        <message>
            <source>None yet; the first pattern makes them.</source>
            <translation>Todavía no hay; el primer patrón los crea.</translation>
        </message>
        <message>
            <source>The supervisor's part is not installed: there are no patterns.</source>
            <translation>La parte de supervisión no está instalada: no hay patrones.</translation>
        </message>
        <message>
            <source>Install Callside for supervisors.</source>
            <translation>Instala Callside para supervisores.</translation>
        </message>
        <message>
            <source>Told by a command or link only; no port is open.</source>
            <translation>Solo por comando o enlace; no hay ningún puerto abierto.</translation>
        </message>
        <message>
            <source>Switched on: {receivers}.</source>
            <translation>Activados: {receivers}.</translation>
        </message>
        <message>
            <source>{count} lines, {kilobytes} kB, no words of anybody.</source>
            <translation>{count} líneas, {kilobytes} kB, sin palabras de nadie.</translation>
        </message>
        <message>
            <source>Faults of the program in the last 30 days: {faults}.</source>
            <translation>Fallos del programa en los últimos 30 días: {faults}.</translation>
        </message>
        <message>
            <source>Send your IT a support file: “callside support make FILE”.</source>
            <translation>Envía a informática un archivo de soporte: «callside support make FILE».</translation>
        </message>
        <message>
            <source>{megabytes} MB: something keeps the log from taking it in.</source>
            <translation>{megabytes} MB: algo impide que el registro lo incorpore.</translation>
        </message>
        <message>
            <source>Close Callside and other programs that read the log.</source>
            <translation>Cierra Callside y otros programas que lean el registro.</translation>
        </message>
        <message>
            <source>{count}, {megabytes} MB, each proved when made; the newest: {days} days old.</source>
            <translation>{count}, {megabytes} MB, todas comprobadas al hacerlas; la más reciente tiene {days} días.</translation>
        </message>
        <message>
            <source>The newest backup is {days} days old, the log is newer.</source>
            <translation>La copia de seguridad más reciente tiene {days} días; el registro es más nuevo.</translation>
        </message>
        <message>
            <source>Run “callside backup”, and see why the window makes none.</source>
            <translation>Ejecuta «callside backup» y averigua por qué la ventana no hace ninguna.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Todavía no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>Run “callside backup”, or press “Back up now”.</source>
            <translation>Ejecuta «callside backup» o pulsa «Copiar ahora».</translation>
        </message>
        <message>
            <source>{count}, {megabytes} MB. Delete them when none is needed.</source>
            <translation>{count}, {megabytes} MB. Bórralos cuando no haga falta ninguno.</translation>
        </message>
        <message>
            <source>{count} of a newer Callside, whole, is waiting for it.</source>
            <translation>{count} de un Callside más nuevo, entero, lo espera.</translation>
        </message>
        <message>
            <source>Update Callside; then look on the page “Backups”.</source>
            <translation>Actualiza Callside; después mira en la página «Copias de seguridad».</translation>
        </message>
        <message>
            <source>It is there, on another disk.</source>
            <translation>Está ahí, en otro disco.</translation>
        </message>
        <message>
            <source>All backups lie on the disk of the log.</source>
            <translation>Todas las copias de seguridad están en el disco del registro.</translation>
        </message>
        <message>
            <source>Name a folder on another disk on the page “Backups”.</source>
            <translation>Indica una carpeta de otro disco en la página «Copias de seguridad».</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <translation>No está ahí.</translation>
        </message>
        <message>
            <source>Plug the disk in, or name another folder.</source>
            <translation>Conecta el disco o indica otra carpeta.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the log.</source>
            <translation>Está en el mismo disco que el registro.</translation>
        </message>
        <message>
            <source>{megabytes} MB are free.</source>
            <translation>Quedan {megabytes} MB libres.</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free.</source>
            <translation>Solo quedan {megabytes} MB libres.</translation>
        </message>
        <message>
            <source>Make room soon: backups fail first.</source>
            <translation>Libera espacio pronto: lo primero que falla son las copias de seguridad.</translation>
        </message>
        <message>
            <source>The disk is as good as full: {megabytes} MB are free.</source>
            <translation>El disco está casi lleno: quedan {megabytes} MB libres.</translation>
        </message>
        <message>
            <source>Make room now; what is typed waits in memory.</source>
            <translation>Libera espacio ya; lo que se escribe espera en la memoria.</translation>
        </message>
        <message>
            <source>Only their owner can enter and read them.</source>
            <translation>Solo su propietario puede entrar y leerlos.</translation>
        </message>
        <message>
            <source>{count} files or folders are open to others ({first}).</source>
            <translation>Hay archivos o carpetas abiertos a otros: {count} ({first}).</translation>
        </message>
        <message>
            <source>Take the rights away: chmod -R go= on the log's folder.</source>
            <translation>Quita los permisos: chmod -R go= en la carpeta del registro.</translation>
        </message>
        <message>
            <source>The folder of the log cannot be written.</source>
            <translation>No se puede escribir en la carpeta del registro.</translation>
        </message>
        <message>
            <source>Make it writable for its owner.</source>
            <translation>Permite que su propietario escriba en ella.</translation>
        </message>
        <message>
            <source>Its zone is {zone}.</source>
            <translation>Su zona es {zone}.</translation>
        </message>
        <message>
            <source>It jumped {jumps} times in the last 30 days.</source>
            <translation>Saltó {jumps} veces en los últimos 30 días.</translation>
        </message>
        <message>
            <source>Let the machine set its clock by the network.</source>
            <translation>Deja que el equipo ponga la hora por la red.</translation>
        </message>
        <message>
            <source>Its time zone is not known.</source>
            <translation>No se conoce su zona horaria.</translation>
        </message>
        <message>
            <source>Set the time zone of this machine.</source>
            <translation>Pon la zona horaria de este equipo.</translation>
        </message>
        <message>
            <source>It is behind the newest call, by {days} days.</source>
            <translation>Va por detrás de la llamada más reciente, {days} días.</translation>
        </message>
        <message>
            <source>Set the clock of this machine.</source>
            <translation>Pon en hora este equipo.</translation>
        </message>
        <message>
            <source>They are there and can be read.</source>
            <translation>Están ahí y se pueden leer.</translation>
        </message>
        <message>
            <source>Files that the window is drawn with are missing.</source>
            <translation>Faltan archivos con los que se dibuja la ventana.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ninguna.</translation>
        </message>
        <message>
            <source>One is open (process {pid}).</source>
            <translation>Hay una abierta (proceso {pid}).</translation>
        </message>
        <message>
            <source>None; the last one was killed. The next start clears up.</source>
            <translation>Ninguna; la última terminó de golpe. El próximo inicio lo ordena.</translation>
        </message>
        <message>
            <source>The lock of the window cannot be read.</source>
            <translation>No se puede leer el cerrojo de la ventana.</translation>
        </message>
        <message>
            <source>Close Callside, and remove window.lock from the profile.</source>
            <translation>Cierra Callside y quita window.lock del perfil.</translation>
        </message>
        <message>
            <source>They can be read, and all are allowed.</source>
            <translation>Se pueden leer, y todos están permitidos.</translation>
        </message>
        <message>
            <source>Some values are not allowed and not in force: {keys}.</source>
            <translation>Algunos valores no están permitidos y no se aplican: {keys}.</translation>
        </message>
        <message>
            <source>Choose these settings anew.</source>
            <translation>Elige de nuevo estos ajustes.</translation>
        </message>
        <message>
            <source>No faults; settings locked: {count}.</source>
            <translation>Sin fallos; ajustes bloqueados: {count}.</translation>
        </message>
        <message>
            <source>It has no faults.</source>
            <translation>No tiene fallos.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Team: {subject}</source>
            <translation>Equipo: {subject}</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>Check every page of the log</source>
            <translation>Comprobar cada página del registro</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Mirando…</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <source>It works. There is something to know.</source>
            <translation>Funciona. Hay algo que conviene saber.</translation>
        </message>
        <message>
            <source>Something has to be mended.</source>
            <translation>Hay algo que arreglar.</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Por arreglar</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Conviene saber</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En orden</translation>
        </message>
    </context>
    <context>
        <name>HookCard</name>
        <message>
            <source>A phone on this computer</source>
            <translation>Un teléfono en este equipo</translation>
        </message>
        <message>
            <source>Your phone runs a command when it rings. Choose your phone, and paste each line where its own settings ask for it.</source>
            <translation>Tu teléfono ejecuta un comando cuando suena. Elige tu teléfono y pega cada línea donde la pidan sus propios ajustes.</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Tu teléfono</translation>
        </message>
        <message>
            <source>Another phone, or a script</source>
            <translation>Otro teléfono o un script</translation>
        </message>
        <message>
            <source>The command was not found on this computer: put its whole path in the place of {command}, or ask your IT.</source>
            <translation>No se encontró el comando en este equipo: pon su ruta completa en lugar de {command} o pregunta a informática.</translation>
        </message>
        <message>
            <source>Where: {place}</source>
            <translation>Dónde: {place}</translation>
        </message>
        <message>
            <source>Linphone cannot run a command when it rings: there is nothing to paste. What works is your exchange (below), or a second phone beside it that can, such as Twinkle or baresip.</source>
            <translation>Linphone no puede ejecutar un comando al sonar: no hay nada que pegar. Sirve tu central telefónica (abajo) o un segundo teléfono que sí pueda, como Twinkle o baresip.</translation>
        </message>
        <message>
            <source>Whatever can run a program can tell of your calls; the first line is useful alone. Put your phone's placeholder in the place of NUMBER, and nothing behind it.</source>
            <translation>Todo lo que pueda ejecutar un programa puede avisar de tus llamadas; la primera línea ya sirve por sí sola. Pon la variable de tu teléfono en lugar de NUMBER, y nada detrás.</translation>
        </message>
        <message>
            <source>It rings here</source>
            <translation>Suena aquí</translation>
        </message>
        <message>
            <source>It rings there: your own call</source>
            <translation>Suena allí: tu propia llamada</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Atendida</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>These lines were tried with the phone itself.</source>
            <translation>Estas líneas se probaron con el propio teléfono.</translation>
        </message>
        <message>
            <source>These lines follow the maker's papers and were not tried with the phone: make a test call.</source>
            <translation>Estas líneas siguen la documentación del fabricante y no se probaron con el teléfono: haz una llamada de prueba.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
    </context>
    <context>
        <name>IdentityWords</name>
        <message>
            <source>Number withheld</source>
            <translation>Número oculto</translation>
        </message>
        <message>
            <source>No number: your phone sends {blank} as it stands</source>
            <translation>Sin número: tu teléfono envía {blank} sin rellenar</translation>
        </message>
        <message>
            <source>Extension {number}</source>
            <translation>Extensión {number}</translation>
        </message>
        <message>
            <source>Service code {number}</source>
            <translation>Código de servicio {number}</translation>
        </message>
        <message>
            <source>{number}, extension {more}</source>
            <translation>{number}, extensión {more}</translation>
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
            <translation>ya estaba: no cambió nada</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} new, {updated} updated, {unchanged} unchanged</source>
            <translation>{new} nuevos, {updated} actualizados, {unchanged} sin cambios</translation>
        </message>
        <message>
            <source>an older copy; newer states stay. {what}</source>
            <translation>una copia más antigua; lo más nuevo queda. {what}</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>La importación se detuvo.</translation>
        </message>
        <message numerus="yes">
            <source>Imported %n call(s)</source>
            <translation>
                <numerusform>%n llamada importada</numerusform>
                <numerusform>%n llamadas importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused</source>
            <translation>
                <numerusform>%n archivo rechazado</numerusform>
                <numerusform>%n archivos rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n archivo apartado</numerusform>
                <numerusform>%n archivos apartados</numerusform>
            </translation>
        </message>
        <message>
            <source>set aside: compare the six words first</source>
            <translation>apartado: compara antes las seis palabras</translation>
        </message>
        <message>
            <source>set aside. {why}</source>
            <translation>apartado. {why}</translation>
        </message>
        <message>
            <source>refused. {why}</source>
            <translation>rechazado. {why}</translation>
        </message>
        <message>
            <source>stopped: nothing of it was taken in</source>
            <translation>detenido: no se aceptó nada de él</translation>
        </message>
        <message numerus="yes">
            <source>a roster: %n agent(s)</source>
            <translation>
                <numerusform>una lista del equipo: %n agente</numerusform>
                <numerusform>una lista del equipo: %n agentes</numerusform>
            </translation>
        </message>
        <message>
            <source>words back on a coaching note</source>
            <translation>respuesta a una nota de orientación</translation>
        </message>
        <message>
            <source>an answer that was here before</source>
            <translation>una respuesta que ya estaba</translation>
        </message>
        <message>
            <source>joined: compare the six words on “Team and keys”</source>
            <translation>se unió: compara las seis palabras en «Equipo y claves»</translation>
        </message>
        <message>
            <source>File: {file}</source>
            <translation>Archivo: {file}</translation>
        </message>
        <message>
            <source>Number {sequence} of this device</source>
            <translation>Número {sequence} de este dispositivo</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) before it are missing</source>
            <translation>
                <numerusform>falta %n paquete anterior</numerusform>
                <numerusform>faltan %n paquetes anteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) left out: they belong to another agent</source>
            <translation>
                <numerusform>%n registro omitido: es de otro agente</numerusform>
                <numerusform>%n registros omitidos: son de otro agente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Taking files in</source>
            <translation>Importando archivos</translation>
        </message>
        <message>
            <source>What became of each file</source>
            <translation>Qué fue de cada archivo</translation>
        </message>
        <message>
            <source>Files can also be dropped anywhere on this window.</source>
            <translation>También puedes soltar archivos en cualquier parte de esta ventana.</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>No bundles yet. Make the team file first and hand it out: agents who join with it can share their calls with you.</source>
            <translation>Todavía no hay paquetes. Crea primero el archivo del equipo y repártelo: los agentes que se unan con él podrán compartir sus llamadas contigo.</translation>
        </message>
        <message>
            <source>Make the team file</source>
            <translation>Crear el archivo del equipo</translation>
        </message>
        <message>
            <source>No bundles yet. Hand out the team file, take the answers in, and ask for the first bundles. Drop files here, or choose them.</source>
            <translation>Todavía no hay paquetes. Reparte el archivo del equipo, recibe las respuestas y pide los primeros paquetes. Suelta archivos aquí o elígelos.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importar archivos</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) done</source>
            <translation>
                <numerusform>%n archivo listo</numerusform>
                <numerusform>%n archivos listos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IncidentSheet</name>
        <message>
            <source>Save the incident sheet</source>
            <translation>Guardar el parte de incidente</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Incident sheet</source>
            <translation>Parte de incidente</translation>
        </message>
        <message>
            <source>Incident sheet saved</source>
            <translation>Parte de incidente guardado</translation>
        </message>
        <message>
            <source>Incident {when}.pdf</source>
            <translation>Incidente {when}.pdf</translation>
        </message>
    </context>
    <context>
        <name>JoinPanel</name>
        <message>
            <source>Ask your supervisor for these six words, on the phone or side by side. When they are the same, the file is really from there.</source>
            <translation>Pide a tu supervisor estas seis palabras, por teléfono o en persona. Si son las mismas, el archivo viene de verdad de allí.</translation>
        </message>
        <message>
            <source>What your supervisor calls you</source>
            <translation>Cómo te llama tu supervisor</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Save the answer…</source>
            <translation>Guardar la respuesta…</translation>
        </message>
        <message>
            <source>Team {team}, from {supervisor}</source>
            <translation>Equipo {team}, de {supervisor}</translation>
        </message>
        <message>
            <source>The supervisor of your team has other keys than before. Join again only when the six words are the same.</source>
            <translation>El supervisor de tu equipo tiene otras claves que antes. Únete de nuevo solo si las seis palabras son las mismas.</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Uniéndose…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Saved as {name}. Hand it to your supervisor, who compares your six words: {words}</source>
            <translation>Guardada como {name}. Entrégala a tu supervisor, que compara tus seis palabras: {words}</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>Seis palabras</translation>
        </message>
        <message>
            <source>What is agreed on</source>
            <translation>Lo acordado</translation>
        </message>
        <message>
            <source>Join or not</source>
            <translation>Unirse o no</translation>
        </message>
        <message>
            <source>Join a team</source>
            <translation>Unirse a un equipo</translation>
        </message>
        <message>
            <source>You have joined. IT's list names you: nothing to hand back.</source>
            <translation>Te has unido. La lista de informática te nombra: no hay nada que devolver.</translation>
        </message>
        <message>
            <source>You have joined. Save the answer and hand it to your supervisor, who compares your six words: {words}</source>
            <translation>Te has unido. Guarda la respuesta y entrégala a tu supervisor, que compara tus seis palabras: {words}</translation>
        </message>
        <message>
            <source>Answer to a team (*.callside-answer)</source>
            <translation>Respuesta a un equipo (*.callside-answer)</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Guardar la respuesta</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Stopped. What was done before stays so.</source>
            <translation>Detenido. Lo hecho antes queda así.</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) of callers</source>
            <translation>
                <numerusform>%n tarjeta de cliente</numerusform>
                <numerusform>%n tarjetas de clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier state(s) of notes</source>
            <translation>
                <numerusform>%n estado anterior de notas</numerusform>
                <numerusform>%n estados anteriores de notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s) of boundaries</source>
            <translation>
                <numerusform>%n cita de límites</numerusform>
                <numerusform>%n citas de límites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) for a manager</source>
            <translation>
                <numerusform>%n razón para un responsable</numerusform>
                <numerusform>%n razones para un responsable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n paso</numerusform>
                <numerusform>%n pasos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s) used</source>
            <translation>
                <numerusform>%n frase usada</numerusform>
                <numerusform>%n frases usadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of tension</source>
            <translation>
                <numerusform>%n valor de tensión</numerusform>
                <numerusform>%n valores de tensión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on tension</source>
            <translation>
                <numerusform>%n comentario sobre la tensión</numerusform>
                <numerusform>%n comentarios sobre la tensión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reflection(s)</source>
            <translation>
                <numerusform>%n reflexión</numerusform>
                <numerusform>%n reflexiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of reflections</source>
            <translation>
                <numerusform>%n respuesta de reflexiones</numerusform>
                <numerusform>%n respuestas de reflexiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n compromiso</numerusform>
                <numerusform>%n compromisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%n seguimiento</numerusform>
                <numerusform>%n seguimientos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of the telephone</source>
            <translation>
                <numerusform>%n aviso del teléfono</numerusform>
                <numerusform>%n avisos del teléfono</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coaching note(s)</source>
            <translation>
                <numerusform>%n nota de orientación</numerusform>
                <numerusform>%n notas de orientación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to coaching notes</source>
            <translation>
                <numerusform>%n respuesta a notas de orientación</numerusform>
                <numerusform>%n respuestas a notas de orientación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of older versions</source>
            <translation>
                <numerusform>%n texto de versiones anteriores</numerusform>
                <numerusform>%n textos de versiones anteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with words searched for</source>
            <translation>
                <numerusform>%n línea con palabras buscadas</numerusform>
                <numerusform>%n líneas con palabras buscadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n archivo apartado</numerusform>
                <numerusform>%n archivos apartados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) of imports</source>
            <translation>
                <numerusform>%n informe de importación</numerusform>
                <numerusform>%n informes de importación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in</source>
            <translation>
                <numerusform>%n paquete importado</numerusform>
                <numerusform>%n paquetes importados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n agente</numerusform>
                <numerusform>%n agentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s)</source>
            <translation>
                <numerusform>%n copia anterior</numerusform>
                <numerusform>%n copias anteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) of a newer Callside that were set aside, with all that they alone hold</source>
            <translation>
                <numerusform>%n registro apartado de un Callside más nuevo, con todo lo que solo está ahí</numerusform>
                <numerusform>%n registros apartados de un Callside más nuevo, con todo lo que solo está ahí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) of your own</source>
            <translation>
                <numerusform>%n paquete propio</numerusform>
                <numerusform>%n paquetes propios</numerusform>
            </translation>
        </message>
        <message>
            <source>A caller was erased</source>
            <translation>Se borró a un cliente</translation>
        </message>
        <message>
            <source>An agent was erased</source>
            <translation>Se borró a un agente</translation>
        </message>
        <message>
            <source>Erased again, for an old copy came back</source>
            <translation>Borrado otra vez, porque volvió una copia antigua</translation>
        </message>
        <message>
            <source>Came to the end of its time</source>
            <translation>Llegó al final de su plazo</translation>
        </message>
        <message>
            <source>the person asked</source>
            <translation>la persona lo pidió</translation>
        </message>
        <message>
            <source>the person objected</source>
            <translation>la persona se opuso</translation>
        </message>
        <message>
            <source>not needed any more</source>
            <translation>ya no hace falta</translation>
        </message>
        <message>
            <source>kept by mistake</source>
            <translation>guardado por error</translation>
        </message>
        <message>
            <source>left the team</source>
            <translation>dejó el equipo</translation>
        </message>
        <message>
            <source>wanted by you</source>
            <translation>por decisión tuya</translation>
        </message>
        <message>
            <source>wanted by your organisation</source>
            <translation>por decisión de tu organización</translation>
        </message>
        <message>
            <source>wanted by you and by your organisation</source>
            <translation>por decisión tuya y de tu organización</translation>
        </message>
        <message>
            <source>by the terms of the team</source>
            <translation>según las condiciones del equipo</translation>
        </message>
        <message>
            <source>older than {days} days</source>
            <translation>más de {days} días</translation>
        </message>
    </context>
    <context>
        <name>KeptPage</name>
        <message>
            <source>Delete everything that is yours</source>
            <translation>Borrar todo lo que es tuyo</translation>
        </message>
        <message>
            <source>Your log, all its backups and keys, your own copies of what you handed over, and your settings. Callside closes, and begins like the first time after that. It cannot be undone.</source>
            <translation>Tu registro, todas sus copias y claves, tus propias copias de lo entregado y tus ajustes. Callside se cierra y después empieza como la primera vez. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Borrar todo…</translation>
        </message>
        <message>
            <source>Delete everything for good</source>
            <translation>Borrar todo para siempre</translation>
        </message>
        <message>
            <source>What I keep</source>
            <translation>Lo que guardo</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Por cuánto tiempo</translation>
        </message>
        <message>
            <source>What is older goes by itself: soon after the start, and once a day. Promises and follow-ups that are still open keep their call. 0 is no limit.</source>
            <translation>Lo más antiguo se va solo: poco después del inicio y una vez al día. Los compromisos y seguimientos abiertos conservan su llamada. 0 es sin límite.</translation>
        </message>
        <message>
            <source>What is too old now</source>
            <translation>Lo que ya es demasiado antiguo</translation>
        </message>
        <message>
            <source>Look what would go</source>
            <translation>Ver qué se iría</translation>
        </message>
        <message>
            <source>Take it away now</source>
            <translation>Borrarlo ahora</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Todo sobre un cliente</translation>
        </message>
        <message>
            <source>Somebody asks what you have about them, or wants it deleted: find them by number, name or account.</source>
            <translation>Alguien pregunta qué tienes sobre su persona, o quiere que se borre: busca por número, nombre o cuenta.</translation>
        </message>
        <message>
            <source>Find a caller</source>
            <translation>Buscar a un cliente</translation>
        </message>
        <message>
            <source>Take everything along</source>
            <translation>Llevarse todo</translation>
        </message>
        <message>
            <source>All that is yours as JSON lines and CSV with a schema, your reflections too. The files are not encrypted: keep them where only you can read them.</source>
            <translation>Todo lo que es tuyo en líneas JSON y CSV con un esquema, también tus reflexiones. Los archivos no están cifrados: guárdalos donde solo tú puedas leerlos.</translation>
        </message>
        <message>
            <source>Write it into a folder…</source>
            <translation>Escribir en una carpeta…</translation>
        </message>
        <message>
            <source>Older than its time: {what}.</source>
            <translation>Fuera de plazo: {what}.</translation>
        </message>
        <message>
            <source>Nothing is older than its time.</source>
            <translation>Nada está fuera de plazo.</translation>
        </message>
        <message>
            <source>Taken away: {what}.</source>
            <translation>Borrado: {what}.</translation>
        </message>
        <message>
            <source>Writing everything that is yours…</source>
            <translation>Se escribe todo lo que es tuyo…</translation>
        </message>
        <message>
            <source>{calls}, {files} ({size}), with {backups}.</source>
            <translation>{calls}, {files} ({size}), con {backups}.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n copia de seguridad</numerusform>
                <numerusform>%n copias de seguridad</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} cannot be reached: delete it by hand. Whoever has the recovery code can open what lies there.</source>
            <translation>No se puede llegar a {folder}: bórrala a mano. Quien tenga el código de recuperación puede abrir lo que hay ahí.</translation>
        </message>
        <message>
            <source>In the second folder: {backups}.</source>
            <translation>En la segunda carpeta: {backups}.</translation>
        </message>
        <message>
            <source>Not taken back: what you handed over, what is on paper, and files that you exported or saved elsewhere.</source>
            <translation>No se recupera lo que entregaste, lo que está en papel ni los archivos que exportaste o guardaste en otro lugar.</translation>
        </message>
        <message>
            <source>Stays, for it is not yours: {what}.</source>
            <translation>Se queda, porque no es tuyo: {what}.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Your log has a new key. Keep the new code above: the old one is void.</source>
            <translation>Tu registro tiene una clave nueva. Conserva el código nuevo de arriba: el anterior ya no vale.</translation>
        </message>
    </context>
    <context>
        <name>LinesField</name>
        <message>
            <source>One a line</source>
            <translation>Una por línea</translation>
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message>
            <source>Choose a call to see exactly which of its fields go out.</source>
            <translation>Elige una llamada para ver exactamente qué campos salen.</translation>
        </message>
        <message>
            <source>What goes out</source>
            <translation>Lo que sale</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Elegir la carpeta…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Hand over or not</source>
            <translation>Entregar o no</translation>
        </message>
        <message>
            <source>What goes out now</source>
            <translation>Lo que sale ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nueva</numerusform>
                <numerusform>%n nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n cambiada</numerusform>
                <numerusform>%n cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n borrada</numerusform>
                <numerusform>%n borradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n como antes</numerusform>
                <numerusform>%n como antes</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation>Nada ha cambiado desde la última vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) of an earlier time go along.</source>
            <translation>
                <numerusform>%n paquete anterior va también.</numerusform>
                <numerusform>%n paquetes anteriores van también.</numerusform>
            </translation>
        </message>
        <message>
            <source>{counts} {more}</source>
            <translation>{counts} {more}</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>Lo que había en él</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) and tasks</source>
            <translation>
                <numerusform>%n llamada y tareas</numerusform>
                <numerusform>%n llamadas y tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>{calls}, in {file}</source>
            <translation>{calls}, en {file}</translation>
        </message>
        <message>
            <source>only that it was deleted</source>
            <translation>solo que se borró</translation>
        </message>
        <message>
            <source>Handing over…</source>
            <translation>Entregando…</translation>
        </message>
        <message>
            <source>Into the folder {folder}</source>
            <translation>En la carpeta {folder}</translation>
        </message>
        <message>
            <source>No folder is chosen yet: a share, or a stick.</source>
            <translation>Aún no hay carpeta elegida: una compartida o una memoria USB.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) still open</source>
            <translation>
                <numerusform>%n llamada aún abierta</numerusform>
                <numerusform>%n llamadas aún abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rehearsal(s)</source>
            <translation>
                <numerusform>%n ensayo</numerusform>
                <numerusform>%n ensayos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of reflections</source>
            <translation>
                <numerusform>%n respuesta de reflexiones</numerusform>
                <numerusform>%n respuestas de reflexiones</numerusform>
            </translation>
        </message>
        <message>
            <source>your remarks on tension, earlier states of notes, your own phrases, cards of callers and what the phone said</source>
            <translation>tus comentarios sobre la tensión, estados anteriores de las notas, tus propias frases, tarjetas de clientes y lo que dijo el teléfono</translation>
        </message>
        <message>
            <source>Stays with you: {what}.</source>
            <translation>Se queda contigo: {what}.</translation>
        </message>
        <message>
            <source>The folder to hand over into</source>
            <translation>La carpeta en la que entregar</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message>
            <source>Title of the link</source>
            <translation>Título del enlace</translation>
        </message>
        <message>
            <source>Title, as in Ticket</source>
            <translation>Título, por ejemplo Tique</translation>
        </message>
        <message>
            <source>Address of the link</source>
            <translation>Dirección del enlace</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Quitar este enlace</translation>
        </message>
    </context>
    <context>
        <name>LinksCard</name>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>A CRM, an address book or a web page can hold a link that brings up a caller's card. Any page can open such a link by itself: so its card is marked as unverified, and it can do nothing else. Only digits stand for the number, %2B before them for a plus.</source>
            <translation>Un CRM, una agenda o una página web puede tener un enlace que muestra la tarjeta de un cliente. Cualquier página puede abrirlo por sí sola: por eso su tarjeta lleva la marca «sin verificar», y no puede hacer nada más. El número son solo cifras, con %2B delante para el signo más.</translation>
        </message>
        <message>
            <source>Address of the link</source>
            <translation>Dirección del enlace</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
    </context>
    <context>
        <name>LinksSetting</name>
        <message>
            <source>Add a link</source>
            <translation>Añadir un enlace</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>The keyring may be asking for its password, in a window of its own.</source>
            <translation>Puede que el llavero pida su contraseña en una ventana propia.</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Other ways to open</source>
            <translation>Otras formas de abrir</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>What you wrote is being saved …</source>
            <translation>Se guarda lo que escribiste…</translation>
        </message>
        <message>
            <source>What you wrote is saved. Nothing is lost.</source>
            <translation>Lo que escribiste está guardado. No se pierde nada.</translation>
        </message>
        <message>
            <source>Not everything is saved yet. It is kept in memory and saved when you open: do not switch this computer off. {why}</source>
            <translation>Aún no está todo guardado. Queda en memoria y se guarda cuando abras: no apagues este equipo. {why}</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>You locked this window.</source>
            <translation>Bloqueaste esta ventana.</translation>
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation>No hubo nadie aquí por un rato.</translation>
        </message>
        <message>
            <source>The computer was locked.</source>
            <translation>Se bloqueó el equipo.</translation>
        </message>
        <message>
            <source>Somebody else used this computer.</source>
            <translation>Otra persona usó este equipo.</translation>
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation>El equipo estuvo en suspensión.</translation>
        </message>
        <message>
            <source>The backup is being brought back.</source>
            <translation>Se está recuperando la copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>ManagedPage</name>
        <message>
            <source>Back to the settings</source>
            <translation>Volver a los ajustes</translation>
        </message>
        <message>
            <source>Read when Callside started. What your IT changes since counts from the next start.</source>
            <translation>Leído al iniciar Callside. Lo que informática cambie desde entonces vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Ajustes administrados</translation>
        </message>
        <message numerus="yes">
            <source>Your organisation manages %n setting(s).</source>
            <translation>
                <numerusform>Tu organización administra %n ajuste.</numerusform>
                <numerusform>Tu organización administra %n ajustes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your organisation manages none of your settings.</source>
            <translation>Tu organización no administra ninguno de tus ajustes.</translation>
        </message>
        <message>
            <source>A fault of the policy</source>
            <translation>Un fallo de la directiva</translation>
        </message>
        <message>
            <source>{setting}: {value}</source>
            <translation>{setting}: {value}</translation>
        </message>
        <message>
            <source>{told} (the strictest value: the policy has a fault)</source>
            <translation>{told} (el valor más estricto: la directiva tiene un fallo)</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Locked for this computer</source>
            <translation>Fijado para este equipo</translation>
        </message>
        <message>
            <source>Locked for you</source>
            <translation>Fijado para ti</translation>
        </message>
        <message>
            <source>Recommended: you may choose otherwise</source>
            <translation>Recomendado: puedes elegir otra cosa</translation>
        </message>
    </context>
    <context>
        <name>ManagedTeam</name>
        <message>
            <source>Your organisation has put you into the team {team} of {supervisor}. Nothing is handed over by that. Your six words: {words}.</source>
            <translation>Tu organización te incluyó en el equipo {team} de {supervisor}. Con eso no se entrega nada. Tus seis palabras: {words}.</translation>
        </message>
        <message>
            <source>Your supervisor needs your answer: join once more by the team file, and save it.</source>
            <translation>Tu supervisor necesita tu respuesta: únete otra vez con el archivo del equipo y guárdala.</translation>
        </message>
        <message>
            <source>Your answer lies in {folder}.</source>
            <translation>Tu respuesta está en {folder}.</translation>
        </message>
        <message>
            <source>Show the terms</source>
            <translation>Mostrar las condiciones</translation>
        </message>
    </context>
    <context>
        <name>ManagerPanel</name>
        <message>
            <source>Offer my manager</source>
            <translation>Ofrecer a mi responsable</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>Por qué (opcional)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Who asked?</source>
            <translation>¿Quién lo pidió?</translation>
        </message>
        <message>
            <source>I offered it</source>
            <translation>Lo ofrecí yo</translation>
        </message>
        <message>
            <source>The caller asked</source>
            <translation>Lo pidió el cliente</translation>
        </message>
        <message>
            <source>Hand-over brief</source>
            <translation>Resumen de traspaso</translation>
        </message>
        <message>
            <source>Copy the brief</source>
            <translation>Copiar el resumen</translation>
        </message>
        <message>
            <source>Incident sheet</source>
            <translation>Parte de incidente</translation>
        </message>
        <message>
            <source>you offered it</source>
            <translation>lo ofreciste tú</translation>
        </message>
        <message>
            <source>the caller asked</source>
            <translation>lo pidió el cliente</translation>
        </message>
        <message>
            <source>Recorded {time}: {who}</source>
            <translation>Anotado {time}: {who}</translation>
        </message>
    </context>
    <context>
        <name>MaybeRow</name>
        <message>
            <source>May be {name}: {number} is alike.</source>
            <translation>Quizá {name}: {number} se parece.</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>It is {name}</source>
            <translation>Sí, es {name}</translation>
        </message>
        <message>
            <source>Several callers have a number like this.</source>
            <translation>Varios clientes tienen un número parecido.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>Several callers have this number: choose one.</source>
            <translation>Varios clientes tienen este número: elige uno.</translation>
        </message>
        <message>
            <source>No caller is suggested.</source>
            <translation>No se sugiere ningún cliente.</translation>
        </message>
    </context>
    <context>
        <name>MindsetPage</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Before a call</source>
            <translation>Antes de llamar</translation>
        </message>
        <message>
            <source>During a call</source>
            <translation>Durante la llamada</translation>
        </message>
        <message>
            <source>After a call</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Card before</source>
            <translation>Tarjeta anterior</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Tarjeta siguiente</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Mindset cards</source>
            <translation>Tarjetas de actitud</translation>
        </message>
        <message>
            <source>Mindset</source>
            <translation>Actitud</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
    </context>
    <context>
        <name>NamesField</name>
        <message>
            <source>Add to: {part}</source>
            <translation>Añadir a: {part}</translation>
        </message>
        <message>
            <source>Earlier: {entry}</source>
            <translation>Antes: {entry}</translation>
        </message>
        <message>
            <source>Remove: {entry}</source>
            <translation>Quitar: {entry}</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Añadir …</translation>
        </message>
    </context>
    <context>
        <name>NavigationEntry</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationMenu</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>NewKeyCard</name>
        <message>
            <source>A new key</source>
            <translation>Una clave nueva</translation>
        </message>
        <message>
            <source>Every page of your log is encrypted anew, after a backup. Do it when somebody may know the key or the code. You get a new recovery code; the old one then opens nothing any more. Backups made before keep their old key, and can be brought back all the same.</source>
            <translation>Cada página de tu registro se cifra de nuevo, después de una copia de seguridad. Hazlo si alguien puede conocer la clave o el código. Recibes un código de recuperación nuevo; el anterior ya no abre nada. Las copias hechas antes conservan su clave anterior y se pueden recuperar igualmente.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Change the key, or not</source>
            <translation>Cambiar la clave o no</translation>
        </message>
        <message>
            <source>Encrypting your log anew…</source>
            <translation>Cifrando de nuevo tu registro…</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Cambiar la clave</translation>
        </message>
        <message>
            <source>Yes, change it and show the new code</source>
            <translation>Sí, cambiarla y mostrar el código nuevo</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseFields</name>
        <message>
            <source>A few words that only you know. It cannot be read out of anything later.</source>
            <translation>Unas palabras que solo conozcas tú. Después no se pueden leer en ningún sitio.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de acceso</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Otra vez la misma</translation>
        </message>
        <message numerus="yes">
            <source>Use %n characters at least.</source>
            <translation>
                <numerusform>Usa al menos %n carácter.</numerusform>
                <numerusform>Usa al menos %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>No son iguales.</translation>
        </message>
        <message>
            <source>Too short yet.</source>
            <translation>Todavía es demasiado corta.</translation>
        </message>
        <message>
            <source>Weak: easily guessed. Add another word.</source>
            <translation>Débil: fácil de adivinar. Añade otra palabra.</translation>
        </message>
        <message>
            <source>Fair: a longer one is better.</source>
            <translation>Aceptable: mejor una más larga.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Buena.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Fuerte.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseForm</name>
        <message>
            <source>Protect the log with a passphrase</source>
            <translation>Proteger el registro con una frase de acceso</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usar esta frase</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>Coaching note</source>
            <translation>Nota de orientación</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Lo que salió bien</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Lo que conviene probar</translation>
        </message>
        <message>
            <source>A question to the agent</source>
            <translation>Una pregunta al agente</translation>
        </message>
        <message>
            <source>An improvement to agree on</source>
            <translation>Una mejora que acordar</translation>
        </message>
        <message>
            <source>Look at it again after so many calls</source>
            <translation>Volver a mirar tras tantas llamadas</translation>
        </message>
        <message>
            <source>Make the note …</source>
            <translation>Crear la nota …</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>La nota</translation>
        </message>
        <message>
            <source>To {name}, who alone can read it.</source>
            <translation>Para {name}, y nadie más puede leerla.</translation>
        </message>
        <message>
            <source>Coaching notes (*{suffix})</source>
            <translation>Notas de orientación (*{suffix})</translation>
        </message>
        <message>
            <source>The note is written. Give its file to the agent.</source>
            <translation>La nota está escrita. Da su archivo al agente.</translation>
        </message>
    </context>
    <context>
        <name>NoteHistory</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Volver a las notas</translation>
        </message>
        <message>
            <source>Every five minutes of writing, and when a call closes, a state is kept here.</source>
            <translation>Aquí se conserva un estado cada cinco minutos de escritura y al cerrar la llamada.</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>Notas anteriores</translation>
        </message>
        <message>
            <source>Notes restored. The state before stands in the history.</source>
            <translation>Notas recuperadas. El estado previo queda en el historial.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>NoteVersionCard</name>
        <message>
            <source>Restore</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Restore the notes of {when}</source>
            <translation>Recuperar las notas de {when}</translation>
        </message>
        <message>
            <source>Copy the notes of {when}</source>
            <translation>Copiar las notas de {when}</translation>
        </message>
        <message>
            <source>The same as now</source>
            <translation>Igual que ahora</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Write from the first second. ! makes a task.</source>
            <translation>Escribe desde el primer segundo. ! crea una tarea.</translation>
        </message>
        <message>
            <source>Card number removed</source>
            <translation>Número de tarjeta retirado</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>Notas anteriores</translation>
        </message>
        <message>
            <source>About this call</source>
            <translation>Sobre esta llamada</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>More on the step</source>
            <translation>Más sobre el paso</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Buscar una frase</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Todos los pasos</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>¿De dónde sale esto?</translation>
        </message>
        <message>
            <source>Every step is done</source>
            <translation>Todos los pasos están hechos</translation>
        </message>
        <message>
            <source>Nothing is left open</source>
            <translation>No queda nada abierto</translation>
        </message>
        <message>
            <source>Wrap up whenever the call allows it.</source>
            <translation>Pasa al cierre cuando la llamada lo permita.</translation>
        </message>
        <message>
            <source>Now · {place} of {count} · {group}</source>
            <translation>Ahora {place}/{count} · {group}</translation>
        </message>
        <message>
            <source>Now · {place} of {count}</source>
            <translation>Ahora · {place}/{count}</translation>
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
            <translation>por: {why}</translation>
        </message>
        <message>
            <source>Less on the step</source>
            <translation>Menos sobre el paso</translation>
        </message>
        <message>
            <source>More on the step ({key})</source>
            <translation>Más sobre el paso ({key})</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
    </context>
    <context>
        <name>OpenCallChip</name>
        <message>
            <source>Call time</source>
            <translation>Tiempo de llamada</translation>
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
            <translation>Llamadas abiertas</translation>
        </message>
    </context>
    <context>
        <name>OtherCallsCard</name>
        <message>
            <source>Other calls of this caller</source>
            <translation>Otras llamadas de este cliente</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Section of the playbook</source>
            <translation>Sección de la guía</translation>
        </message>
        <message>
            <source>Entries of the section</source>
            <translation>Entradas de la sección</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>What to do with an entry</source>
            <translation>Qué hacer con una entrada</translation>
        </message>
        <message>
            <source>{title} (to mend)</source>
            <translation>{title} (por corregir)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Everything, not only what changed since the last time</source>
            <translation>Todo, no solo lo que ha cambiado desde la última vez</translation>
        </message>
        <message>
            <source>See what goes out</source>
            <translation>Ver lo que sale</translation>
        </message>
        <message>
            <source>Open a file from my supervisor…</source>
            <translation>Abrir un archivo de mi supervisor…</translation>
        </message>
        <message>
            <source>Handed over before</source>
            <translation>Entregado antes</translation>
        </message>
        <message>
            <source>The house's playbook</source>
            <translation>La guía de la empresa</translation>
        </message>
        <message>
            <source>What is agreed on</source>
            <translation>Lo acordado</translation>
        </message>
        <message>
            <source>Nothing more is handed over then. What was, lies with your supervisor.</source>
            <translation>Entonces no se entrega nada más. Lo entregado queda con tu supervisor.</translation>
        </message>
        <message>
            <source>Leave the team…</source>
            <translation>Dejar el equipo…</translation>
        </message>
        <message>
            <source>Team {team}, supervisor {supervisor}</source>
            <translation>Equipo {team}, supervisor {supervisor}</translation>
        </message>
        <message>
            <source>The playbook {version} is kept; you work by the one that your organisation names.</source>
            <translation>La guía {version} se conserva; trabajas con la que indica tu organización.</translation>
        </message>
        <message>
            <source>The playbook {version} waits until no call is open.</source>
            <translation>La guía {version} espera a que no haya ninguna llamada abierta.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing changed since the last time: nothing was written.</source>
            <translation>Nada ha cambiado desde la última vez: no se escribió nada.</translation>
        </message>
        <message numerus="yes">
            <source>Handed over %n call(s): {names} in {folder}.</source>
            <translation>
                <numerusform>Entregada %n llamada: {names} en {folder}.</numerusform>
                <numerusform>Entregadas %n llamadas: {names} en {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your supervisor takes it from there; you need do nothing more.</source>
            <translation>Tu supervisor lo toma de ahí; no tienes que hacer nada más.</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Compartir con mi supervisor</translation>
        </message>
        <message>
            <source>Leave the team</source>
            <translation>Dejar el equipo</translation>
        </message>
        <message>
            <source>Nothing was handed over yet.</source>
            <translation>Todavía no se ha entregado nada.</translation>
        </message>
        <message>
            <source>A bundle of {when} lies in no folder yet; it goes along the next time.</source>
            <translation>Un paquete de {when} no está aún en ninguna carpeta; irá la próxima vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Last handed over {when}: {calls}, number {number}</source>
            <translation>Última entrega {when}: {calls}, número {number}</translation>
        </message>
        <message>
            <source>in no folder</source>
            <translation>en ninguna carpeta</translation>
        </message>
        <message>
            <source>{number}. {when}, {calls}, {where}</source>
            <translation>{number}. {when}, {calls}, {where}</translation>
        </message>
        <message>
            <source>Show what was in it</source>
            <translation>Mostrar lo que había</translation>
        </message>
        <message numerus="yes">
            <source>Show what was in number %n</source>
            <translation>
                <numerusform>Mostrar lo que había en el número %n</numerusform>
                <numerusform>Mostrar lo que había en el número %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPhraseCard</name>
        <message>
            <source>About this phrase</source>
            <translation>Sobre esta frase</translation>
        </message>
        <message>
            <source>Favourite {digit}</source>
            <translation>Favorita {digit}</translation>
        </message>
        <message>
            <source>Unpin “{title}”</source>
            <translation>Soltar «{title}»</translation>
        </message>
        <message>
            <source>Pin “{title}” as a favourite</source>
            <translation>Fijar «{title}» como favorita</translation>
        </message>
        <message>
            <source>Change “{title}”</source>
            <translation>Cambiar «{title}»</translation>
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation>Eliminar «{title}»</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>Qué hacer con ella</translation>
        </message>
    </context>
    <context>
        <name>OwnPhrasesPage</name>
        <message>
            <source>New phrase</source>
            <translation>Nueva frase</translation>
        </message>
        <message>
            <source>Sentences that work for you: write one, and it is in the phrase list.</source>
            <translation>Frases que te funcionan: escribe una y estará en la lista de frases.</translation>
        </message>
        <message>
            <source>Write a phrase</source>
            <translation>Escribir una frase</translation>
        </message>
        <message>
            <source>My phrases</source>
            <translation>Mis frases</translation>
        </message>
        <message>
            <source>Added “{title}”.</source>
            <translation>Se añadió «{title}».</translation>
        </message>
        <message>
            <source>Changed “{title}”.</source>
            <translation>Se cambió «{title}».</translation>
        </message>
        <message>
            <source>Deleted “{title}”.</source>
            <translation>Se eliminó «{title}».</translation>
        </message>
        <message>
            <source>All nine keys are taken. Unpin one below first.</source>
            <translation>Las nueve teclas están ocupadas. Suelta antes una de abajo.</translation>
        </message>
        <message>
            <source>Pinned “{title}” to {digit}.</source>
            <translation>«{title}» queda en la tecla {digit}.</translation>
        </message>
        <message>
            <source>Key {digit} is free now.</source>
            <translation>La tecla {digit} queda libre.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Reflexión</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Mis reflexiones</translation>
        </message>
        <message>
            <source>My phrases</source>
            <translation>Mis frases</translation>
        </message>
        <message>
            <source>Mindset</source>
            <translation>Actitud</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Ajustes administrados</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Acerca de Callside</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Compartir con mi supervisor</translation>
        </message>
        <message>
            <source>Coaching notes</source>
            <translation>Notas de orientación</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Just done</source>
            <translation>Recién hecho</translation>
        </message>
        <message>
            <source>Your log</source>
            <translation>Tu registro</translation>
        </message>
        <message>
            <source>Key and recovery</source>
            <translation>Clave y recuperación</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Archivo de soporte</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Sin guardar todavía</translation>
        </message>
        <message>
            <source>What I keep</source>
            <translation>Lo que guardo</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Todo sobre un cliente</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Compartir</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>With your passphrase</source>
            <translation>Con tu frase de acceso</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>Abrir el registro</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Escribe primero la frase de acceso.</translation>
        </message>
    </context>
    <context>
        <name>PastCallForm</name>
        <message>
            <source>When did it begin?</source>
            <translation>¿Cuándo empezó?</translation>
        </message>
        <message>
            <source>How many minutes?</source>
            <translation>¿Cuántos minutos?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Account or order</source>
            <translation>Cuenta o pedido</translation>
        </message>
        <message>
            <source>What was said and agreed?</source>
            <translation>¿Qué se dijo y qué se acordó?</translation>
        </message>
        <message>
            <source>Log this call</source>
            <translation>Registrar la llamada</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Log or cancel</source>
            <translation>Registrar o cancelar</translation>
        </message>
        <message>
            <source>This lies ahead. A call that is logged later has begun already.</source>
            <translation>Esto está en el futuro. Una llamada que se registra después ya ha empezado.</translation>
        </message>
    </context>
    <context>
        <name>PasteLine</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the line for {field}</source>
            <translation>Copiar la línea para {field}</translation>
        </message>
    </context>
    <context>
        <name>PatternGroups</name>
        <message>
            <source>Boundaries that were set</source>
            <translation>Límites que se pusieron</translation>
        </message>
        <message>
            <source>Managers brought in</source>
            <translation>Responsables que intervinieron</translation>
        </message>
        <message>
            <source>Incident sheets</source>
            <translation>Partes de incidente</translation>
        </message>
        <message>
            <source>What upset them</source>
            <translation>Qué les molestó</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>How calls ended</source>
            <translation>Cómo acabaron las llamadas</translation>
        </message>
        <message>
            <source>Steps and phrases</source>
            <translation>Pasos y frases</translation>
        </message>
        <message>
            <source>Like compared with like</source>
            <translation>Lo parecido con lo parecido</translation>
        </message>
        <message>
            <source>What all this rests on</source>
            <translation>En qué se apoya todo esto</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>What agents shared</source>
            <translation>Lo que compartieron los agentes</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>En sus palabras</translation>
        </message>
    </context>
    <context>
        <name>Patterns</name>
        <message>
            <source>Calls and what was handed over</source>
            <translation>Llamadas y lo que se entregó</translation>
        </message>
        <message>
            <source>Tension at the start, and whether it fell</source>
            <translation>Tensión al principio, y si bajó</translation>
        </message>
        <message>
            <source>Tension fell, over time</source>
            <translation>La tensión bajó, con el tiempo</translation>
        </message>
        <message>
            <source>De-escalation by agent</source>
            <translation>Calma lograda por agente</translation>
        </message>
        <message>
            <source>De-escalation, like compared with like</source>
            <translation>Calma lograda, lo parecido con lo parecido</translation>
        </message>
        <message>
            <source>Outcomes, like compared with like</source>
            <translation>Resultados, lo parecido con lo parecido</translation>
        </message>
        <message>
            <source>What became of promises</source>
            <translation>Qué fue de los compromisos</translation>
        </message>
        <message>
            <source>Promises kept in time, over time</source>
            <translation>Compromisos cumplidos a tiempo, con el tiempo</translation>
        </message>
        <message>
            <source>Promises kept in time, by agent</source>
            <translation>Compromisos cumplidos a tiempo, por agente</translation>
        </message>
        <message>
            <source>Boundaries that were set, and what followed</source>
            <translation>Límites que se pusieron, y qué siguió</translation>
        </message>
        <message>
            <source>Calls with a boundary, over time</source>
            <translation>Llamadas con un límite, con el tiempo</translation>
        </message>
        <message>
            <source>Incident sheets</source>
            <translation>Partes de incidente</translation>
        </message>
        <message>
            <source>Managers asked for and offered</source>
            <translation>Responsables pedidos y ofrecidos</translation>
        </message>
        <message>
            <source>Managers brought in, over time</source>
            <translation>Responsables que intervinieron, con el tiempo</translation>
        </message>
        <message>
            <source>Follow-ups done and overdue</source>
            <translation>Seguimientos hechos y vencidos</translation>
        </message>
        <message>
            <source>What upset them</source>
            <translation>Qué les molestó</translation>
        </message>
        <message>
            <source>What they would have liked instead</source>
            <translation>Qué habrían preferido</translation>
        </message>
        <message>
            <source>How calls ended</source>
            <translation>Cómo acabaron las llamadas</translation>
        </message>
        <message>
            <source>Calls settled, over time</source>
            <translation>Llamadas resueltas, con el tiempo</translation>
        </message>
        <message>
            <source>What was agreed on</source>
            <translation>Lo que se acordó</translation>
        </message>
        <message>
            <source>Callers who called again</source>
            <translation>Clientes que volvieron a llamar</translation>
        </message>
        <message>
            <source>Callers who called again, over time</source>
            <translation>Clientes que volvieron a llamar, con el tiempo</translation>
        </message>
        <message>
            <source>Steps done and left out</source>
            <translation>Pasos dados y omitidos</translation>
        </message>
        <message>
            <source>Calls with at least half of the steps done, over time</source>
            <translation>Llamadas con al menos la mitad de los pasos, con el tiempo</translation>
        </message>
        <message>
            <source>Calls with at least half of the steps done, by agent</source>
            <translation>Llamadas con al menos la mitad de los pasos, por agente</translation>
        </message>
        <message>
            <source>Phrases used together with a fall in tension</source>
            <translation>Frases usadas junto con una bajada de la tensión</translation>
        </message>
        <message>
            <source>What agents shared to learn from, by cause</source>
            <translation>Lo que los agentes compartieron para aprender, por causa</translation>
        </message>
        <message>
            <source>What agents shared to learn from</source>
            <translation>Lo que los agentes compartieron para aprender</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Tension fell by the end</source>
            <translation>La tensión bajó al final</translation>
        </message>
        <message>
            <source>Tension fell by the end, in this choice</source>
            <translation>La tensión bajó al final, en esta selección</translation>
        </message>
        <message>
            <source>Settled, in this choice</source>
            <translation>Resueltas, en esta selección</translation>
        </message>
        <message>
            <source>Promises kept in time</source>
            <translation>Compromisos cumplidos a tiempo</translation>
        </message>
        <message>
            <source>Boundary reached</source>
            <translation>Límite alcanzado</translation>
        </message>
        <message>
            <source>Manager brought in</source>
            <translation>Intervino un responsable</translation>
        </message>
        <message>
            <source>Late follow-ups</source>
            <translation>Seguimientos con retraso</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Lo más frecuente</translation>
        </message>
        <message>
            <source>Calls in which somebody said it</source>
            <translation>Llamadas en las que alguien lo dijo</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Resueltas</translation>
        </message>
        <message>
            <source>Something was agreed on</source>
            <translation>Se acordó algo</translation>
        </message>
        <message>
            <source>Called again within 14 days</source>
            <translation>Volvieron a llamar en 14 días</translation>
        </message>
        <message>
            <source>At least half of the steps done</source>
            <translation>Al menos la mitad de los pasos</translation>
        </message>
        <message>
            <source>Phrases with a clear difference</source>
            <translation>Frases con una diferencia clara</translation>
        </message>
        <message>
            <source>Calls of which something was shared</source>
            <translation>Llamadas de las que se compartió algo</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Agents who handed over</source>
            <translation>Agentes que entregaron</translation>
        </message>
        <message>
            <source>Agents who used it</source>
            <translation>Agentes que la usaron</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>En sus palabras</translation>
        </message>
        <message>
            <source>Calls a day handed over</source>
            <translation>Llamadas entregadas al día</translation>
        </message>
        <message>
            <source>Calls of an agent</source>
            <translation>Llamadas de un agente</translation>
        </message>
        <message>
            <source>Calls with it</source>
            <translation>Llamadas con ella</translation>
        </message>
        <message>
            <source>Like moments with another phrase</source>
            <translation>Momentos parecidos con otra frase</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Compared within</source>
            <translation>Comparado dentro de</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Contadas</translation>
        </message>
        <message>
            <source>Date was moved</source>
            <translation>Se movió la fecha</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Days handed over</source>
            <translation>Días entregados</translation>
        </message>
        <message>
            <source>Difference in points of 100</source>
            <translation>Diferencia en puntos de 100</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Done in time</source>
            <translation>Hecho a tiempo</translation>
        </message>
        <message>
            <source>Managers brought in</source>
            <translation>Responsables que intervinieron</translation>
        </message>
        <message>
            <source>Tension fell after it</source>
            <translation>La tensión bajó después</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Conclusión</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>Kept in time</source>
            <translation>Cumplido a tiempo</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Aplazado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Of the rest</source>
            <translation>Del resto</translation>
        </message>
        <message>
            <source>Of these</source>
            <translation>De estas</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>El más antiguo</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Outcome noted</source>
            <translation>Resultado anotado</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Part of the call gone by</source>
            <translation>Parte transcurrida de la llamada</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué fue de ello</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>What the caller said</source>
            <translation>Lo que dijo el cliente</translation>
        </message>
        <message>
            <source>Calls of the last weeks</source>
            <translation>Llamadas de las últimas semanas</translation>
        </message>
        <message>
            <source>Something was shared</source>
            <translation>Se compartió algo</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Escalón</translation>
        </message>
        <message>
            <source>Steps of the ladder</source>
            <translation>Escalones</translation>
        </message>
        <message>
            <source>What the agent said</source>
            <translation>Lo que dijo el agente</translation>
        </message>
        <message>
            <source>With the team's mix of calls</source>
            <translation>Con la mezcla de llamadas del equipo</translation>
        </message>
        <message>
            <source>Share of calls</source>
            <translation>Proporción de llamadas</translation>
        </message>
        <message>
            <source>Share of calls in which somebody said it</source>
            <translation>Proporción de llamadas en las que alguien lo dijo</translation>
        </message>
        <message>
            <source>Share of calls with an option</source>
            <translation>Proporción de llamadas con una opción</translation>
        </message>
        <message>
            <source>Share of promises</source>
            <translation>Proporción de compromisos</translation>
        </message>
        <message>
            <source>Share of what was shared</source>
            <translation>Proporción de lo compartido</translation>
        </message>
        <message>
            <source>Compared with the team</source>
            <translation>Comparado con el equipo</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>Tension at the end</source>
            <translation>Tensión al final</translation>
        </message>
        <message>
            <source>Tension at the start</source>
            <translation>Tensión al principio</translation>
        </message>
        <message>
            <source>Highest tension</source>
            <translation>Tensión más alta</translation>
        </message>
        <message>
            <source>Tension rose by the end</source>
            <translation>La tensión subió al final</translation>
        </message>
        <message>
            <source>Tension noted</source>
            <translation>Tensión anotada</translation>
        </message>
        <message>
            <source>Caller was told</source>
            <translation>Se avisó al cliente</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Semana desde</translation>
        </message>
        <message>
            <source>With an apology</source>
            <translation>Con disculpa</translation>
        </message>
        <message>
            <source>Without an apology</source>
            <translation>Sin disculpa</translation>
        </message>
        <message>
            <source>Agent there under 3 months</source>
            <translation>Agente con menos de 3 meses</translation>
        </message>
        <message>
            <source>Agent there under a year</source>
            <translation>Agente con menos de un año</translation>
        </message>
        <message>
            <source>Agent there under 3 years</source>
            <translation>Agente con menos de 3 años</translation>
        </message>
        <message>
            <source>Agent there for longer</source>
            <translation>Agente con más tiempo</translation>
        </message>
        <message>
            <source>worth a conversation</source>
            <translation>merece una conversación</translation>
        </message>
        <message>
            <source>within expected variation</source>
            <translation>dentro de la variación esperable</translation>
        </message>
        <message>
            <source>hidden: like with like says the opposite</source>
            <translation>oculto: lo parecido con lo parecido dice lo contrario</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>en alza</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>en baja</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>a lasting shift</source>
            <translation>un cambio duradero</translation>
        </message>
        <message>
            <source>outside the limits</source>
            <translation>fuera de los límites</translation>
        </message>
        <message>
            <source>a lasting shift up</source>
            <translation>un cambio duradero al alza</translation>
        </message>
        <message>
            <source>a lasting shift down</source>
            <translation>un cambio duradero a la baja</translation>
        </message>
        <message>
            <source>a trend up</source>
            <translation>una tendencia al alza</translation>
        </message>
        <message>
            <source>a trend down</source>
            <translation>una tendencia a la baja</translation>
        </message>
        <message>
            <source>far above the rest</source>
            <translation>muy por encima del resto</translation>
        </message>
        <message>
            <source>far below the rest</source>
            <translation>muy por debajo del resto</translation>
        </message>
        <message>
            <source>more often than chance</source>
            <translation>más de lo que daría el azar</translation>
        </message>
        <message>
            <source>less often than chance</source>
            <translation>menos de lo que daría el azar</translation>
        </message>
        <message>
            <source>no clear difference</source>
            <translation>sin diferencia clara</translation>
        </message>
        <message>
            <source>not enough evidence</source>
            <translation>sin datos suficientes</translation>
        </message>
        <message>
            <source>all calls together</source>
            <translation>todas las llamadas juntas</translation>
        </message>
        <message>
            <source>like causes</source>
            <translation>causas parecidas</translation>
        </message>
        <message>
            <source>like tension at the start</source>
            <translation>tensión parecida al principio</translation>
        </message>
        <message>
            <source>the same queue</source>
            <translation>la misma cola</translation>
        </message>
        <message>
            <source>like time in the job</source>
            <translation>antigüedad parecida</translation>
        </message>
        <message>
            <source>like cause and tension</source>
            <translation>causa y tensión parecidas</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Time in the job</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>asked for by the caller</source>
            <translation>pedido por el cliente</translation>
        </message>
        <message>
            <source>offered by the agent</source>
            <translation>ofrecido por el agente</translation>
        </message>
        <message>
            <source>kept in time</source>
            <translation>cumplido a tiempo</translation>
        </message>
        <message>
            <source>kept late</source>
            <translation>cumplido con retraso</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>aún no vence</translation>
        </message>
        <message>
            <source>moved to another date</source>
            <translation>movido a otra fecha</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>Tension is what the agents themselves set during the call.</source>
            <translation>La tensión es la que los propios agentes marcaron durante la llamada.</translation>
        </message>
        <message>
            <source>Calls differ from group to group; the column with the team's mix of calls allows for it.</source>
            <translation>Las llamadas varían de un grupo a otro; la columna con la mezcla del equipo lo tiene en cuenta.</translation>
        </message>
        <message>
            <source>Where like compared with like says the opposite of all calls taken together, the sum is not shown.</source>
            <translation>Donde lo parecido con lo parecido dice lo contrario de todas las llamadas juntas, el total no se muestra.</translation>
        </message>
        <message>
            <source>What stood out once is usually nearer to the others the next time, whatever was done.</source>
            <translation>Lo que destacó una vez suele acercarse a los demás la vez siguiente, se haga lo que se haga.</translation>
        </message>
        <message>
            <source>Used together with: this does not say that one is the cause of the other.</source>
            <translation>Usadas junto con: no quiere decir que una cosa cause la otra.</translation>
        </message>
        <message>
            <source>Few calls: the true share may lie far from what is shown.</source>
            <translation>Pocas llamadas: la proporción real puede estar lejos de la que se muestra.</translation>
        </message>
        <message>
            <source>Not everything was handed over: some days of some agents are missing.</source>
            <translation>No todo se entregó: faltan algunos días de algunos agentes.</translation>
        </message>
        <message>
            <source>Groups with too few agents are not shown, so that nobody can be picked out.</source>
            <translation>No se muestran grupos con muy pocos agentes, para que nadie quede señalado.</translation>
        </message>
        <message>
            <source>Too few agents to show this without showing somebody.</source>
            <translation>Muy pocos agentes para mostrar esto sin mostrar a alguien.</translation>
        </message>
        <message>
            <source>Choose a longer period, or take a filter away.</source>
            <translation>Elige un periodo más largo o quita un filtro.</translation>
        </message>
        <message>
            <source>No calls of this choice have been handed over.</source>
            <translation>De esta selección no se ha entregado ninguna llamada.</translation>
        </message>
        <message>
            <source>Import bundles of the agents, or choose another period.</source>
            <translation>Importa paquetes de los agentes o elige otro periodo.</translation>
        </message>
        <message>
            <source>There is not enough evidence to say anything here.</source>
            <translation>No hay datos suficientes para decir algo aquí.</translation>
        </message>
        <message>
            <source>More calls will tell: choose a longer period.</source>
            <translation>Con más llamadas se sabrá: elige un periodo más largo.</translation>
        </message>
        <message>
            <source>Taken together the numbers say the opposite of what they say in each group, so the sum is not shown.</source>
            <translation>Tomadas juntas, las cifras dicen lo contrario de lo que dicen en cada grupo; por eso el total no se muestra.</translation>
        </message>
        <message>
            <source>Look at each group by itself: choose a cause or a style.</source>
            <translation>Mira cada grupo por separado: elige una causa o un estilo.</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>sin anotar</translation>
        </message>
    </context>
    <context>
        <name>PatternsPage</name>
        <message>
            <source>Patterns</source>
            <translation>Patrones</translation>
        </message>
    </context>
    <context>
        <name>PausePanel</name>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Respirar</translation>
        </message>
        <message>
            <source>A minute for you</source>
            <translation>Un minuto para ti</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Suficiente</translation>
        </message>
        <message>
            <source>Breathe with the circle</source>
            <translation>Respira con el círculo</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Team and keys</source>
            <translation>Equipo y claves</translation>
        </message>
        <message>
            <source>The team file is made. Save it, and hand it out to your agents.</source>
            <translation>El archivo del equipo está creado. Guárdalo y repártelo a tus agentes.</translation>
        </message>
        <message>
            <source>Save the team file</source>
            <translation>Guardar el archivo del equipo</translation>
        </message>
        <message>
            <source>Team file (*{ending})</source>
            <translation>Archivo del equipo (*{ending})</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>Recibir respuestas</translation>
        </message>
        <message>
            <source>Answers and rosters (*{answer} *{roster})</source>
            <translation>Respuestas y listas (*{answer} *{roster})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>{file}: {what}</source>
            <translation>{file}: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s) pinned</source>
            <translation>
                <numerusform>%n agente fijado</numerusform>
                <numerusform>%n agentes fijados</numerusform>
            </translation>
        </message>
        <message>
            <source>the house's six words have to be compared first</source>
            <translation>antes hay que comparar las seis palabras de la empresa</translation>
        </message>
        <message>
            <source>{who} joined; compare the six words</source>
            <translation>{who} se unió; compara las seis palabras</translation>
        </message>
        <message>
            <source>{who} was here before</source>
            <translation>{who} ya estaba</translation>
        </message>
        <message>
            <source>{who} has another key now; compare the six words</source>
            <translation>{who} tiene ahora otra clave; compara las seis palabras</translation>
        </message>
        <message>
            <source>{what} (agreed to other terms than today's)</source>
            <translation>{what} (con otras condiciones que las de hoy)</translation>
        </message>
        <message>
            <source>The words of {who} were compared.</source>
            <translation>Se compararon las palabras de {who}.</translation>
        </message>
        <message>
            <source>Nothing is taken from the key of {who} any more. Ask for a new answer, and tell your IT: somebody may be writing in their name.</source>
            <translation>Ya no se acepta nada de la clave de {who}. Pide una respuesta nueva y avisa a informática: alguien puede estar escribiendo en su nombre.</translation>
        </message>
        <message>
            <source>{who} left the team; what they handed over stays.</source>
            <translation>{who} dejó el equipo; lo que entregó se queda.</translation>
        </message>
        <message>
            <source>Dropped. Ask for it again where it should have been right.</source>
            <translation>Descartado. Vuelve a pedirlo si debía ser correcto.</translation>
        </message>
        <message>
            <source>Save the list of accesses</source>
            <translation>Guardar la lista de accesos</translation>
        </message>
        <message>
            <source>Accesses {who}</source>
            <translation>Accesos {who}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>PhraseBoard</name>
        <message>
            <source>Say</source>
            <translation>Decir</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Dicho</translation>
        </message>
        <message>
            <source>On the clipboard too, for a moment.</source>
            <translation>También en el portapapeles, por un momento.</translation>
        </message>
        <message>
            <source>Into the notes</source>
            <translation>A las notas</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>¿De dónde sale esto?</translation>
        </message>
        <message>
            <source>A last resort. Never on {topics}.</source>
            <translation>Último recurso. Nunca con {topics}.</translation>
        </message>
        <message>
            <source>A last resort.</source>
            <translation>Último recurso.</translation>
        </message>
    </context>
    <context>
        <name>PhraseCard</name>
        <message>
            <source>Copy: {sentence}</source>
            <translation>Copiar: {sentence}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>PhraseForm</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>A few words to find it by</source>
            <translation>Unas palabras para encontrarla</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Qué decir</translation>
        </message>
        <message>
            <source>Blanks to put in</source>
            <translation>Huecos para insertar</translation>
        </message>
        <message>
            <source>Other words to find it by</source>
            <translation>Otras palabras para encontrarla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save or cancel</source>
            <translation>Guardar o cancelar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Blanks are filled in when you say it. Put one in:</source>
            <translation>Los huecos se rellenan al decirla. Insertar uno:</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Separadas por comas</translation>
        </message>
        <message>
            <source>Give it a title of a word or two.</source>
            <translation>Ponle un título de una o dos palabras.</translation>
        </message>
        <message>
            <source>Write the sentence that you want to say.</source>
            <translation>Escribe la frase que quieres decir.</translation>
        </message>
        <message>
            <source>This is too long to say. Keep it under {most} characters.</source>
            <translation>Es demasiado larga para decirla. Déjala por debajo de {most} caracteres.</translation>
        </message>
        <message>
            <source>Put in the blank “{blank}”</source>
            <translation>Insertar el hueco «{blank}»</translation>
        </message>
        <message>
            <source>It reads: {sentence}</source>
            <translation>Se lee así: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>PhraseKinds</name>
        <message>
            <source>Kinds of phrases</source>
            <translation>Tipos de frases</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <source>Fits now</source>
            <translation>Encajan ahora</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
    </context>
    <context>
        <name>PhraseListModel</name>
        <message>
            <source>Favourite {digit}</source>
            <translation>Favorita {digit}</translation>
        </message>
    </context>
    <context>
        <name>PhrasePalette</name>
        <message>
            <source>Find a phrase</source>
            <translation>Buscar una frase</translation>
        </message>
        <message>
            <source>Phrases found</source>
            <translation>Frases encontradas</translation>
        </message>
        <message>
            <source>No phrase has all of these words.</source>
            <translation>Ninguna frase coincide.</translation>
        </message>
        <message>
            <source>Save as my phrase</source>
            <translation>Guardar frase</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>por: {why}</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>tuya</translation>
        </message>
        <message>
            <source>last resort</source>
            <translation>último recurso</translation>
        </message>
        <message>
            <source>used {when}</source>
            <translation>usada {when}</translation>
        </message>
        <message>
            <source>Favourite {digit}</source>
            <translation>Favorita {digit}</translation>
        </message>
        <message>
            <source>No longer a favourite</source>
            <translation>Ya no es favorita</translation>
        </message>
        <message>
            <source>All nine favourites are taken. Let go of one first.</source>
            <translation>Las nueve favoritas están ocupadas. Suelta una antes.</translation>
        </message>
        <message>
            <source>Saved as your phrase</source>
            <translation>Guardada como frase tuya</translation>
        </message>
        <message>
            <source>Enter says · Ctrl+Enter copies · Shift+Enter into the notes · 1–9 favourites</source>
            <translation>Enter dice · Ctrl+Enter copia · Mayús+Enter a las notas · 1–9 favoritas</translation>
        </message>
    </context>
    <context>
        <name>PhraseStack</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Save the chart as a picture</source>
            <translation>Guardar el gráfico como imagen</translation>
        </message>
        <message>
            <source>Being worked out …</source>
            <translation>Calculando …</translation>
        </message>
        <message>
            <source>There is nothing of this in these calls.</source>
            <translation>No hay nada de esto en estas llamadas.</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>Mostrar como gráfico</translation>
        </message>
        <message>
            <source>The chart shows the first {shown} of {all} rows of the table.</source>
            <translation>El gráfico muestra las primeras {shown} de {all} filas de la tabla.</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Drawing (*.svg);;Picture (*.png)</source>
            <translation>Dibujo (*.svg);;Imagen (*.png)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Guardar el gráfico</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
    </context>
    <context>
        <name>Pin</name>
        <message>
            <source>Your desktop pins windows itself: press Alt+Space on this window and choose “Always on Top”.</source>
            <translation>Tu escritorio fija las ventanas por su cuenta: pulsa Alt+Espacio en esta ventana y elige «Siempre encima».</translation>
        </message>
    </context>
    <context>
        <name>PlaybookPage</name>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Faults of the house's playbook</source>
            <translation>Fallos de la guía de la empresa</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Leerla de nuevo</translation>
        </message>
        <message>
            <source>Choose another in the settings</source>
            <translation>Elegir otra en los ajustes</translation>
        </message>
        <message>
            <source>The playbook has no faults now, and is in use.</source>
            <translation>La guía ya no tiene fallos y está en uso.</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, versión {version}</translation>
        </message>
        <message>
            <source>{steps} steps, {phrases} phrases, {outcomes} outcomes</source>
            <translation>{steps} pasos, {phrases} frases, {outcomes} resultados</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nuevo borrador</translation>
        </message>
        <message>
            <source>Begin from a file …</source>
            <translation>Empezar con un archivo …</translation>
        </message>
        <message>
            <source>The playbook</source>
            <translation>La guía</translation>
        </message>
        <message>
            <source>Begin from a file</source>
            <translation>Empezar con un archivo</translation>
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation>Guías (*.toml)</translation>
        </message>
        <message>
            <source>The draft was let go.</source>
            <translation>El borrador se descartó.</translation>
        </message>
        <message>
            <source>Version {version} is made.</source>
            <translation>La versión {version} está creada.</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Importar una tabla</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>A table, tried out</source>
            <translation>Una tabla, a prueba</translation>
        </message>
        <message>
            <source>Playbooks for agents (*{suffix})</source>
            <translation>Guías para agentes (*{suffix})</translation>
        </message>
        <message>
            <source>Hand out the playbook</source>
            <translation>Repartir la guía</translation>
        </message>
        <message>
            <source>{file} is written. Agents open it under Share with my supervisor.</source>
            <translation>{file} está escrito. Los agentes lo abren en «Compartir con mi supervisor».</translation>
        </message>
        <message>
            <source>The house’s playbook</source>
            <translation>La guía de la empresa</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Qué hay de nuevo</translation>
        </message>
        <message>
            <source>What the draft changes</source>
            <translation>Qué cambia el borrador</translation>
        </message>
        <message>
            <source>Coverage of the guides</source>
            <translation>Cobertura de las guías</translation>
        </message>
    </context>
    <context>
        <name>PlaybookParts</name>
        <message>
            <source>Head</source>
            <translation>Cabecera</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Groups of steps</source>
            <translation>Grupos de pasos</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <source>Kinds of phrases</source>
            <translation>Tipos de frases</translation>
        </message>
        <message>
            <source>What to avoid</source>
            <translation>Lo que conviene evitar</translation>
        </message>
        <message>
            <source>Boundary ladder</source>
            <translation>Escalera de límites</translation>
        </message>
        <message>
            <source>Ways up the ladder</source>
            <translation>Caminos de la escalera</translation>
        </message>
        <message>
            <source>Offering the manager</source>
            <translation>Ofrecer al responsable</translation>
        </message>
        <message>
            <source>Customer styles</source>
            <translation>Estilos de cliente</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <source>Options to offer</source>
            <translation>Opciones que ofrecer</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Rules for follow-ups</source>
            <translation>Reglas de seguimientos</translation>
        </message>
        <message>
            <source>Rules for phrases</source>
            <translation>Reglas de frases</translation>
        </message>
        <message>
            <source>Questions after a call</source>
            <translation>Preguntas tras una llamada</translation>
        </message>
        <message>
            <source>Mindset cards</source>
            <translation>Tarjetas de actitud</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Refocus cue</source>
            <translation>Indicación para volver</translation>
        </message>
        <message>
            <source>Words for tension</source>
            <translation>Palabras para la tensión</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Tarjeta de emergencia</translation>
        </message>
        <message>
            <source>E-mail templates</source>
            <translation>Plantillas de correo</translation>
        </message>
        <message>
            <source>Blanks in phrases</source>
            <translation>Huecos en las frases</translation>
        </message>
        <message>
            <source>Words of the record</source>
            <translation>Palabras de la ficha</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Razones</translation>
        </message>
        <message>
            <source>Cases to practise on</source>
            <translation>Casos para practicar</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Language (en, de, es …)</source>
            <translation>Idioma (en, de, es …)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Cue: the one line read while listening</source>
            <translation>Indicación: la línea que se lee al escuchar</translation>
        </message>
        <message>
            <source>Phrases, the best first</source>
            <translation>Frases, la mejor primero</translation>
        </message>
        <message>
            <source>What to avoid here</source>
            <translation>Lo que conviene evitar aquí</translation>
        </message>
        <message>
            <source>Further lines</source>
            <translation>Más líneas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Practices of the guides</source>
            <translation>Prácticas de las guías</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Words to find it by</source>
            <translation>Palabras para encontrarla</translation>
        </message>
        <message>
            <source>A last resort: never shown first</source>
            <translation>Último recurso: nunca se muestra primero</translation>
        </message>
        <message>
            <source>Never on</source>
            <translation>Nunca en</translation>
        </message>
        <message>
            <source>Right for a fault of</source>
            <translation>Sirve para un fallo</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>Not to be said</source>
            <translation>Lo que no se dice</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>En su lugar</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Within policy</source>
            <translation>Dentro de las normas</translation>
        </message>
        <message>
            <source>Rungs</source>
            <translation>Escalones</translation>
        </message>
        <message>
            <source>Question to ask</source>
            <translation>Pregunta que hacer</translation>
        </message>
        <message>
            <source>If the answer is no</source>
            <translation>Si la respuesta es no</translation>
        </message>
        <message>
            <source>Sentence to say</source>
            <translation>Frase que decir</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>Qué hacer después</translation>
        </message>
        <message>
            <source>Reasons to choose from</source>
            <translation>Razones para elegir</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>How to recognise it</source>
            <translation>Cómo reconocerlo</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Consejo</translation>
        </message>
        <message>
            <source>Cues in the place of the steps’ own</source>
            <translation>Indicaciones en lugar de las propias de los pasos</translation>
        </message>
        <message>
            <source>Steps that come first</source>
            <translation>Pasos que van primero</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Note on the source</source>
            <translation>Nota sobre la fuente</translation>
        </message>
        <message>
            <source>Fears behind it</source>
            <translation>Miedos de fondo</translation>
        </message>
        <message>
            <source>How to say it</source>
            <translation>Cómo decirlo</translation>
        </message>
        <message>
            <source>Check first</source>
            <translation>Comprobar antes</translation>
        </message>
        <message>
            <source>Counts as settled</source>
            <translation>Cuenta como resuelta</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>Días laborables</translation>
        </message>
        <message>
            <source>Business hours</source>
            <translation>Horas laborables</translation>
        </message>
        <message>
            <source>At</source>
            <translation>A las</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Vía</translation>
        </message>
        <message>
            <source>E-mail template</source>
            <translation>Plantilla de correo</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Porque</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Cue for silence</source>
            <translation>Indicación para el silencio</translation>
        </message>
        <message>
            <source>Seconds of silence</source>
            <translation>Segundos de silencio</translation>
        </message>
        <message>
            <source>Breath</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <source>Seconds in</source>
            <translation>Segundos al inspirar</translation>
        </message>
        <message>
            <source>Seconds held</source>
            <translation>Segundos de retención</translation>
        </message>
        <message>
            <source>Seconds out</source>
            <translation>Segundos al espirar</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>After the call</source>
            <translation>Tras la llamada</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Field that fills it</source>
            <translation>Campo que lo llena</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>Tension at least</source>
            <translation>Tensión como mínimo</translation>
        </message>
        <message>
            <source>Tension at most</source>
            <translation>Tensión como máximo</translation>
        </message>
        <message>
            <source>Highest tension at least</source>
            <translation>Tensión más alta como mínimo</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>Manera</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Option chosen</source>
            <translation>Opción elegida</translation>
        </message>
        <message>
            <source>A boundary was reached</source>
            <translation>Se alcanzó un límite</translation>
        </message>
        <message>
            <source>A manager was brought in</source>
            <translation>Intervino un responsable</translation>
        </message>
        <message>
            <source>Something was promised</source>
            <translation>Se prometió algo</translation>
        </message>
        <message>
            <source>How the telephone says it ended</source>
            <translation>Cómo acabó según el teléfono</translation>
        </message>
        <message>
            <source>Minutes at least</source>
            <translation>Minutos como mínimo</translation>
        </message>
        <message>
            <source>Minutes that tense at least</source>
            <translation>Minutos así de tensos como mínimo</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Manner of talking</source>
            <translation>Manera de hablar</translation>
        </message>
        <message>
            <source>Degree of difficulty</source>
            <translation>Grado de dificultad</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerradas</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Sí o no</translation>
        </message>
        <message>
            <source>Next time I will …</source>
            <translation>La próxima vez voy a …</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Nuestro</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>Ajeno</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Se desconoce</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Recordar</translation>
        </message>
        <message>
            <source>Warn</source>
            <translation>Advertir</translation>
        </message>
        <message>
            <source>Last warning</source>
            <translation>Última advertencia</translation>
        </message>
        <message>
            <source>Hand over to a supervisor</source>
            <translation>Pasar a un supervisor</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <source>Before a call</source>
            <translation>Antes de una llamada</translation>
        </message>
        <message>
            <source>During a call</source>
            <translation>Durante una llamada</translation>
        </message>
        <message>
            <source>After a call</source>
            <translation>Después de una llamada</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correo postal</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Satisfaction check</source>
            <translation>Comprobar la satisfacción</translation>
        </message>
        <message>
            <source>Progress update</source>
            <translation>Informar del avance</translation>
        </message>
        <message>
            <source>Written apology</source>
            <translation>Disculpa por escrito</translation>
        </message>
        <message>
            <source>Request for feedback</source>
            <translation>Pedir opinión</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Devolver la llamada</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Perdida</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Taken elsewhere</source>
            <translation>Contestada en otro sitio</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>No localizado</translation>
        </message>
        <message>
            <source>Lost from sight</source>
            <translation>Perdida de vista</translation>
        </message>
    </context>
    <context>
        <name>PlaybookSetting</name>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Use the built-in one</source>
            <translation>Usar la incluida</translation>
        </message>
        <message>
            <source>About the playbook</source>
            <translation>Sobre la guía</translation>
        </message>
        <message>
            <source>The playbook that comes with Callside</source>
            <translation>La guía que trae Callside</translation>
        </message>
        <message>
            <source>{title}, version {version}: no faults.</source>
            <translation>{title}, versión {version}: sin fallos.</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s); the playbook in use stays. The first:</source>
            <translation>
                <numerusform>%n fallo; la guía en uso se mantiene. El primero:</numerusform>
                <numerusform>%n fallos; la guía en uso se mantiene. El primero:</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a playbook</source>
            <translation>Elegir una guía</translation>
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation>Guías (*.toml)</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>As agents see it</source>
            <translation>Como lo ven los agentes</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Your log is there, whole and unchanged.</source>
            <translation>Tu registro está ahí, completo y sin cambios.</translation>
        </message>
        <message>
            <source>Nothing was handed over.</source>
            <translation>No se entregó nada.</translation>
        </message>
        <message>
            <source>What was prepared is kept, and goes along the next time.</source>
            <translation>Lo preparado se guarda y va la próxima vez.</translation>
        </message>
        <message>
            <source>It was not taken in; nothing was changed.</source>
            <translation>No se aceptó; nada ha cambiado.</translation>
        </message>
        <message>
            <source>Your log is not open yet.</source>
            <translation>Tu registro aún no está abierto.</translation>
        </message>
        <message>
            <source>Open it first, then try again.</source>
            <translation>Ábrelo primero y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>You have not joined a team yet.</source>
            <translation>Todavía no te has unido a un equipo.</translation>
        </message>
        <message>
            <source>Ask your supervisor for the team file, and join with it.</source>
            <translation>Pide a tu supervisor el archivo del equipo y únete con él.</translation>
        </message>
        <message>
            <source>There is no name yet.</source>
            <translation>Falta un nombre.</translation>
        </message>
        <message>
            <source>You have not joined.</source>
            <translation>No te has unido.</translation>
        </message>
        <message>
            <source>Say what your supervisor should call you.</source>
            <translation>Di cómo debe llamarte tu supervisor.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file}</source>
            <translation>No se puede leer el archivo: {file}</translation>
        </message>
        <message>
            <source>See whether it is still there, and choose it again.</source>
            <translation>Mira si sigue ahí y elígelo de nuevo.</translation>
        </message>
        <message>
            <source>The folder is not there: {folder}</source>
            <translation>La carpeta no está: {folder}</translation>
        </message>
        <message>
            <source>Plug the stick in or connect the share, and try again.</source>
            <translation>Conecta la memoria USB o la carpeta compartida y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>There is no room left in the folder: {folder}</source>
            <translation>No queda sitio en la carpeta: {folder}</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder.</source>
            <translation>Haz sitio ahí o elige otra carpeta.</translation>
        </message>
        <message>
            <source>Nothing can be written into this folder: {folder}</source>
            <translation>No se puede escribir en esta carpeta: {folder}</translation>
        </message>
        <message>
            <source>Ask for the right to write there, or choose another one.</source>
            <translation>Pide el permiso para escribir ahí o elige otra.</translation>
        </message>
        <message>
            <source>Another window or command is handing over just now.</source>
            <translation>Otra ventana o un comando está entregando ahora mismo.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Vuelve a intentarlo en un momento.</translation>
        </message>
        <message>
            <source>Your own copy of this bundle is gone: {file}</source>
            <translation>Tu propia copia de este paquete ya no está: {file}</translation>
        </message>
        <message>
            <source>Hand over everything once more if it did not arrive.</source>
            <translation>Entrega todo otra vez si no llegó.</translation>
        </message>
        <message>
            <source>This call is open again, so it does not go out now.</source>
            <translation>Esta llamada está abierta de nuevo, así que ahora no sale.</translation>
        </message>
        <message>
            <source>It goes along the next time, once it is closed.</source>
            <translation>Irá la próxima vez, cuando esté cerrada.</translation>
        </message>
        <message>
            <source>Look again at what goes out.</source>
            <translation>Vuelve a mirar lo que sale.</translation>
        </message>
        <message>
            <source>This coaching note is not here any more.</source>
            <translation>Esta nota de orientación ya no está aquí.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Open the file of the note again.</source>
            <translation>Abre otra vez el archivo de la nota.</translation>
        </message>
        <message>
            <source>This file is not signed by the supervisor of {team}.</source>
            <translation>Este archivo no está firmado por el supervisor de {team}.</translation>
        </message>
        <message>
            <source>If your supervisor has a new computer, ask for a new team file and join again.</source>
            <translation>Si tu supervisor trabaja ahora en otro equipo informático, pide un archivo nuevo del equipo y únete otra vez.</translation>
        </message>
        <message>
            <source>This file is for another team than {team}.</source>
            <translation>Este archivo es para otro equipo que {team}.</translation>
        </message>
        <message>
            <source>Ask your supervisor for the one of your team.</source>
            <translation>Pide a tu supervisor el de tu equipo.</translation>
        </message>
        <message>
            <source>This is version {number} of the playbook; you have version {have}.</source>
            <translation>Esta es la versión {number} de la guía; tú tienes la {have}.</translation>
        </message>
        <message>
            <source>Ask your supervisor for the newest one.</source>
            <translation>Pide a tu supervisor la más reciente.</translation>
        </message>
        <message>
            <source>Your log was not touched.</source>
            <translation>Tu registro no se tocó.</translation>
        </message>
        <message>
            <source>The key of your log is no longer in {backend}.</source>
            <translation>La clave de tu registro ya no está en {backend}.</translation>
        </message>
        <message>
            <source>Enter your recovery code. No new key is made: it would not fit your log.</source>
            <translation>Introduce tu código de recuperación. No se crea una clave nueva: no serviría para tu registro.</translation>
        </message>
        <message>
            <source>The key does not fit this log.</source>
            <translation>La clave no corresponde a este registro.</translation>
        </message>
        <message>
            <source>Enter your recovery code, or use the right key.</source>
            <translation>Introduce tu código de recuperación o usa la clave correcta.</translation>
        </message>
        <message>
            <source>The key of your log in {backend} is garbled.</source>
            <translation>La clave de tu registro en {backend} está dañada.</translation>
        </message>
        <message>
            <source>Enter your recovery code.</source>
            <translation>Introduce tu código de recuperación.</translation>
        </message>
        <message>
            <source>{backend} took the key of your log but did not keep it.</source>
            <translation>{backend} recibió la clave de tu registro, pero no la conservó.</translation>
        </message>
        <message>
            <source>No log was made with a key that would be lost.</source>
            <translation>No se creó ningún registro con una clave que se perdería.</translation>
        </message>
        <message>
            <source>Protect your log with a passphrase, or try again.</source>
            <translation>Protege tu registro con una frase de acceso o inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The key of your log is kept in {former}, but this computer now uses {now}.</source>
            <translation>La clave de tu registro está en {former}, pero este equipo usa ahora {now}.</translation>
        </message>
        <message>
            <source>Start the former keyring and try again, or enter your recovery code: the key is then kept in the present one.</source>
            <translation>Inicia el llavero anterior e inténtalo de nuevo, o introduce tu código de recuperación: la clave se guarda entonces en el actual.</translation>
        </message>
        <message>
            <source>Your keyring is locked.</source>
            <translation>Tu llavero está bloqueado.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Desbloquéalo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>{backend} did not answer ({said}).</source>
            <translation>{backend} no respondió ({said}).</translation>
        </message>
        <message>
            <source>Try again; if it stays so, enter your recovery code.</source>
            <translation>Inténtalo de nuevo; si sigue igual, introduce tu código de recuperación.</translation>
        </message>
        <message>
            <source>Your keyring did not answer in time.</source>
            <translation>Tu llavero no respondió a tiempo.</translation>
        </message>
        <message>
            <source>A dialog of your desktop may be waiting for its password: answer it, then try again.</source>
            <translation>Puede que una ventana de tu escritorio espere su contraseña: respóndela e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no keyring here that keeps secrets safe (found: {backend}).</source>
            <translation>Aquí no hay ningún llavero que guarde secretos con seguridad (encontrado: {backend}).</translation>
        </message>
        <message>
            <source>Nothing was written, and no key was put anywhere.</source>
            <translation>No se escribió nada y no se puso ninguna clave en ningún sitio.</translation>
        </message>
        <message>
            <source>Start your desktop's keyring and try again, or use a passphrase.</source>
            <translation>Inicia el llavero de tu escritorio e inténtalo de nuevo, o usa una frase de acceso.</translation>
        </message>
        <message>
            <source>Your log is protected by a passphrase.</source>
            <translation>Tu registro está protegido con una frase de acceso.</translation>
        </message>
        <message>
            <source>Enter the passphrase to open it.</source>
            <translation>Introduce la frase de acceso para abrirlo.</translation>
        </message>
        <message>
            <source>Your log is protected by a passphrase, and nobody can be asked here.</source>
            <translation>Tu registro está protegido por una frase de acceso, y aquí no se puede preguntar a nadie.</translation>
        </message>
        <message>
            <source>Run the command in a terminal, or name a file with --passphrase-file.</source>
            <translation>Ejecuta el comando en una terminal o indica un archivo con --passphrase-file.</translation>
        </message>
        <message>
            <source>Others can read the file with the passphrase: {file}</source>
            <translation>Otras personas pueden leer el archivo con la frase de acceso: {file}</translation>
        </message>
        <message>
            <source>The passphrase does not fit.</source>
            <translation>La frase de acceso no es correcta.</translation>
        </message>
        <message>
            <source>Try again; mind capitals and the keyboard's language.</source>
            <translation>Inténtalo de nuevo; fíjate en las mayúsculas y en el idioma del teclado.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>La frase de acceso es demasiado corta.</translation>
        </message>
        <message>
            <source>Use {fewest} characters at least.</source>
            <translation>Usa al menos {fewest} caracteres.</translation>
        </message>
        <message>
            <source>The file with the sealed key is damaged: {file}</source>
            <translation>El archivo con la clave sellada está dañado: {file}</translation>
        </message>
        <message>
            <source>Enter your recovery code and choose a new passphrase.</source>
            <translation>Introduce tu código de recuperación y elige una frase de acceso nueva.</translation>
        </message>
        <message>
            <source>The key of this log is in a file named {backend}.</source>
            <translation>La clave de este registro está en un archivo llamado {backend}.</translation>
        </message>
        <message>
            <source>Start with --key-file and that file, or enter your recovery code.</source>
            <translation>Inicia con --key-file y ese archivo, o introduce tu código de recuperación.</translation>
        </message>
        <message>
            <source>There is no key file: {file}</source>
            <translation>No existe el archivo de clave: {file}</translation>
        </message>
        <message>
            <source>Bring the file back, or name the right one.</source>
            <translation>Recupera el archivo o indica el correcto.</translation>
        </message>
        <message>
            <source>This is no key file: {file}</source>
            <translation>Esto no es un archivo de clave: {file}</translation>
        </message>
        <message>
            <source>Name the file that was made with the log.</source>
            <translation>Indica el archivo que se creó con el registro.</translation>
        </message>
        <message>
            <source>Others can read the key file: {file}</source>
            <translation>Otras personas pueden leer el archivo de clave: {file}</translation>
        </message>
        <message>
            <source>Let only its owner read it (chmod 600), then try again.</source>
            <translation>Deja que solo lo lea su propietario (chmod 600) e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>There is a key file already, with another key: {file}</source>
            <translation>Ya hay un archivo de clave, con otra clave: {file}</translation>
        </message>
        <message>
            <source>It was not overwritten.</source>
            <translation>No se sobrescribió.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Indica otro archivo.</translation>
        </message>
        <message>
            <source>There is a slip in group {groups} of the code.</source>
            <translation>Hay un error en el grupo {groups} del código.</translation>
        </message>
        <message>
            <source>Compare it with your sheet and type it again.</source>
            <translation>Compáralo con tu hoja y escríbelo de nuevo.</translation>
        </message>
        <message>
            <source>The code has {needed} letters and digits; you typed {symbols}.</source>
            <translation>El código tiene {needed} letras y cifras; escribiste {symbols}.</translation>
        </message>
        <message>
            <source>This code belongs to another log, or was replaced.</source>
            <translation>Este código es de otro registro o fue sustituido.</translation>
        </message>
        <message>
            <source>Use the newest sheet you have of this log.</source>
            <translation>Usa la hoja más reciente que tengas de este registro.</translation>
        </message>
        <message>
            <source>The file that the code opens is not there: {file}</source>
            <translation>Falta el archivo que abre el código: {file}</translation>
        </message>
        <message>
            <source>Bring it back from a copy of the folder, or ask your IT.</source>
            <translation>Recupéralo de una copia de la carpeta o pide ayuda a informática.</translation>
        </message>
        <message>
            <source>The file that the code opens is damaged: {file}</source>
            <translation>El archivo que abre el código está dañado: {file}</translation>
        </message>
        <message>
            <source>The recovery key that your IT has set is no such key.</source>
            <translation>La clave de recuperación que puso informática no es válida.</translation>
        </message>
        <message>
            <source>Tell your IT: the policy has to name an age public key.</source>
            <translation>Avisa a informática: la directiva tiene que indicar una clave pública age.</translation>
        </message>
        <message>
            <source>Your text is kept here; trying again.</source>
            <translation>Tu texto se conserva aquí; se vuelve a intentar.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Your log is as it was.</source>
            <translation>Tu registro está como estaba.</translation>
        </message>
        <message>
            <source>Your log is open in a window or in another command.</source>
            <translation>Tu registro está abierto en una ventana o en otro comando.</translation>
        </message>
        <message>
            <source>Close Callside and try again, or do it on the page of the open window.</source>
            <translation>Cierra Callside e inténtalo de nuevo, o hazlo en la página de la ventana abierta.</translation>
        </message>
        <message>
            <source>There is no such backup: {file}</source>
            <translation>No existe esa copia de seguridad: {file}</translation>
        </message>
        <message>
            <source>List the backups to see their names.</source>
            <translation>Lista las copias de seguridad para ver sus nombres.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Todavía no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>Make one now; the window makes them by itself.</source>
            <translation>Haz una ahora; la ventana las hace por sí sola.</translation>
        </message>
        <message>
            <source>This backup cannot be read: it is damaged, or of another log.</source>
            <translation>Esta copia de seguridad no se puede leer: está dañada o es de otro registro.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Elige otra copia de seguridad.</translation>
        </message>
        <message>
            <source>The folder for backups is not there: {folder}</source>
            <translation>Falta la carpeta de las copias de seguridad: {folder}</translation>
        </message>
        <message>
            <source>The backups beside your log are made as always.</source>
            <translation>Las copias junto a tu registro se hacen como siempre.</translation>
        </message>
        <message>
            <source>Plug the disk in, or name another folder.</source>
            <translation>Conecta el disco o indica otra carpeta.</translation>
        </message>
        <message>
            <source>The keys of older backups cannot be read ({file}).</source>
            <translation>No se pueden leer las claves de las copias anteriores ({file}).</translation>
        </message>
        <message>
            <source>Your log and the newer backups are not touched by that.</source>
            <translation>Tu registro y las copias más recientes no se ven afectados.</translation>
        </message>
        <message>
            <source>Take that file from the second folder for backups, or move it away.</source>
            <translation>Toma ese archivo de la segunda carpeta de copias o apártalo.</translation>
        </message>
        <message>
            <source>Bringing a backup back needs your yes.</source>
            <translation>Recuperar una copia de seguridad necesita tu sí.</translation>
        </message>
        <message>
            <source>Add --yes when you have read what would be lost.</source>
            <translation>Añade --yes cuando hayas leído lo que se perdería.</translation>
        </message>
        <message>
            <source>A call is open.</source>
            <translation>Hay una llamada abierta.</translation>
        </message>
        <message>
            <source>Close the call first; this can wait.</source>
            <translation>Cierra primero la llamada; esto puede esperar.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>Se detuvo.</translation>
        </message>
        <message>
            <source>Begin again whenever you like.</source>
            <translation>Empieza de nuevo cuando quieras.</translation>
        </message>
        <message>
            <source>The program's database library cannot encrypt.</source>
            <translation>La biblioteca de base de datos del programa no puede cifrar.</translation>
        </message>
        <message>
            <source>Your log was not touched, and nothing was written.</source>
            <translation>Tu registro no se tocó y no se escribió nada.</translation>
        </message>
        <message>
            <source>Ask your IT to install Callside again.</source>
            <translation>Pide a informática que instale Callside de nuevo.</translation>
        </message>
        <message>
            <source>The program's database library is too old ({sqlite}; {needed} is needed). Older ones can damage a log.</source>
            <translation>La biblioteca de base de datos del programa es demasiado antigua ({sqlite}; hace falta {needed}). Las anteriores pueden dañar un registro.</translation>
        </message>
        <message>
            <source>The log refused a safety setting ({settings}).</source>
            <translation>El registro rechazó un ajuste de seguridad ({settings}).</translation>
        </message>
        <message>
            <source>There is no log here ({file}).</source>
            <translation>Aquí no hay ningún registro ({file}).</translation>
        </message>
        <message>
            <source>Nothing was made and nothing was changed.</source>
            <translation>No se creó ni se cambió nada.</translation>
        </message>
        <message>
            <source>Check the profile's folder, or restore a backup.</source>
            <translation>Revisa la carpeta del perfil o restaura una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is a log here already ({file}).</source>
            <translation>Aquí ya hay un registro ({file}).</translation>
        </message>
        <message>
            <source>Open that log, or choose another profile.</source>
            <translation>Abre ese registro o elige otro perfil.</translation>
        </message>
        <message>
            <source>The file of your log is not encrypted ({file}).</source>
            <translation>El archivo de tu registro no está cifrado ({file}).</translation>
        </message>
        <message>
            <source>It was not opened and not changed.</source>
            <translation>No se abrió y no se cambió.</translation>
        </message>
        <message>
            <source>Callside never writes such a file: another program put it there. Move it away, or bring back the newest good backup.</source>
            <translation>Callside nunca escribe un archivo así: lo puso otro programa. Apártalo o recupera la copia de seguridad buena más reciente.</translation>
        </message>
        <message>
            <source>Your log is damaged.</source>
            <translation>Tu registro está dañado.</translation>
        </message>
        <message>
            <source>It was not changed, and your backups are untouched.</source>
            <translation>No se cambió, y tus copias de seguridad están intactas.</translation>
        </message>
        <message>
            <source>Bring back the newest good backup, or ask your IT.</source>
            <translation>Recupera la copia de seguridad buena más reciente o pide ayuda a informática.</translation>
        </message>
        <message>
            <source>Your log cannot be read: the key does not fit, or its start is damaged.</source>
            <translation>Tu registro no se puede leer: la clave no corresponde o su comienzo está dañado.</translation>
        </message>
        <message>
            <source>Enter the recovery code, or bring back a backup.</source>
            <translation>Introduce el código de recuperación o recupera una copia de seguridad.</translation>
        </message>
        <message>
            <source>Records in your log do not fit together ({tables}).</source>
            <translation>Hay datos de tu registro que no concuerdan entre sí ({tables}).</translation>
        </message>
        <message>
            <source>A backup was made before; nothing is lost.</source>
            <translation>Antes se hizo una copia de seguridad; no se ha perdido nada.</translation>
        </message>
        <message>
            <source>This file is no log of Callside ({file}).</source>
            <translation>Este archivo no es un registro de Callside ({file}).</translation>
        </message>
        <message>
            <source>It was not changed.</source>
            <translation>No se cambió.</translation>
        </message>
        <message>
            <source>Choose another profile, or move that file away.</source>
            <translation>Elige otro perfil o aparta ese archivo.</translation>
        </message>
        <message>
            <source>A newer Callside has written your log (version {found}; this one knows {known}).</source>
            <translation>Tu registro lo escribió un Callside más nuevo (versión {found}; este conoce la {known}).</translation>
        </message>
        <message>
            <source>It was not changed, so that nothing newer gets lost.</source>
            <translation>No se cambió, para que no se pierda nada de lo nuevo.</translation>
        </message>
        <message>
            <source>Start the newer Callside, or ask your IT to update this one. Or bring back the backup from before the upgrade: what came after it is set aside, not deleted.</source>
            <translation>Inicia el Callside más nuevo, o pide a informática que actualice este. O recupera la copia de antes de la actualización: lo que vino después se aparta, no se borra.</translation>
        </message>
        <message>
            <source>Your log is of an older version and its folder cannot be written.</source>
            <translation>Tu registro es de una versión anterior y no se puede escribir en su carpeta.</translation>
        </message>
        <message>
            <source>Make the folder writable, then try again: the log is brought up to date.</source>
            <translation>Permite escribir en la carpeta e inténtalo de nuevo: el registro se pone al día.</translation>
        </message>
        <message>
            <source>A backup could not be proved good.</source>
            <translation>No se pudo comprobar que una copia de seguridad esté bien.</translation>
        </message>
        <message>
            <source>Your log and the earlier backups are unchanged.</source>
            <translation>Tu registro y las copias anteriores no han cambiado.</translation>
        </message>
        <message>
            <source>Check that the disk has room, then try again.</source>
            <translation>Comprueba que hay espacio en el disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Free some space; nothing else is needed.</source>
            <translation>Libera algo de espacio; no hace falta nada más.</translation>
        </message>
        <message>
            <source>The disk reports an error.</source>
            <translation>El disco informa de un error.</translation>
        </message>
        <message>
            <source>Save a copy of your text elsewhere, and tell your IT about the disk.</source>
            <translation>Guarda una copia de tu texto en otro sitio y avisa a informática sobre el disco.</translation>
        </message>
        <message>
            <source>This profile lies on a network disk ({kind}), where a log can be damaged without anybody noticing: {folder}</source>
            <translation>Este perfil está en un disco de red ({kind}), donde un registro puede dañarse sin que nadie lo note: {folder}</translation>
        </message>
        <message>
            <source>Nothing was read, made or changed there.</source>
            <translation>Allí no se leyó, creó ni cambió nada.</translation>
        </message>
        <message>
            <source>Start with --profile and a folder on a disk of this machine; backups may go to the network. Your IT can allow this one: “shared_disk” in settings.json.</source>
            <translation>Inicia con --profile y una carpeta en un disco de este equipo; las copias de seguridad pueden ir a la red. Informática puede permitir esta: «shared_disk» en settings.json.</translation>
        </message>
        <message>
            <source>Another program holds your log.</source>
            <translation>Otro programa tiene ocupado tu registro.</translation>
        </message>
        <message>
            <source>Wait for a backup or virus scan to end.</source>
            <translation>Espera a que termine una copia de seguridad o un análisis de virus.</translation>
        </message>
        <message>
            <source>The file of your log is gone: deleted, or taken by a virus scanner.</source>
            <translation>El archivo de tu registro ya no está: se borró, o se lo llevó un antivirus.</translation>
        </message>
        <message>
            <source>Save a copy of your text, and ask your IT to put the file back: {file}</source>
            <translation>Guarda una copia de tu texto y pide a informática que devuelva el archivo a su sitio: {file}</translation>
        </message>
        <message>
            <source>Your log can be read but not written.</source>
            <translation>Tu registro se puede leer, pero no escribir.</translation>
        </message>
        <message>
            <source>What is in it is safe. New text is kept only here.</source>
            <translation>Lo que contiene está a salvo. El texto nuevo se conserva solo aquí.</translation>
        </message>
        <message>
            <source>Make the folder writable: {folder}</source>
            <translation>Permite escribir en la carpeta: {folder}</translation>
        </message>
        <message>
            <source>Your log could not be written ({reason}).</source>
            <translation>No se pudo escribir en tu registro ({reason}).</translation>
        </message>
        <message>
            <source>Save a copy of your text elsewhere, and tell your IT.</source>
            <translation>Guarda una copia de tu texto en otro sitio y avisa a informática.</translation>
        </message>
        <message>
            <source>The file cannot be read: {path}</source>
            <translation>No se puede leer el archivo: {path}</translation>
        </message>
        <message>
            <source>Check its name and whether you may read it.</source>
            <translation>Comprueba su nombre y si tienes permiso para leerlo.</translation>
        </message>
        <message>
            <source>The file cannot be written: {path}</source>
            <translation>No se puede escribir el archivo: {path}</translation>
        </message>
        <message>
            <source>Your log is unchanged.</source>
            <translation>Tu registro no ha cambiado.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Elige otro sitio o libera algo de espacio.</translation>
        </message>
        <message>
            <source>There is a file of that name already: {path}</source>
            <translation>Ya existe un archivo con ese nombre: {path}</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elige otro nombre.</translation>
        </message>
        <message>
            <source>Something went wrong ({code}).</source>
            <translation>Algo salió mal ({code}).</translation>
        </message>
        <message>
            <source>What was saved before is unchanged.</source>
            <translation>Lo que se guardó antes no ha cambiado.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your IT the code above.</source>
            <translation>Inténtalo de nuevo. Si vuelve a pasar, dile a informática el código de arriba.</translation>
        </message>
        <message>
            <source>the Secret Service keyring</source>
            <translation>el llavero Secret Service</translation>
        </message>
        <message>
            <source>KWallet</source>
            <translation>KWallet</translation>
        </message>
        <message>
            <source>the macOS keychain</source>
            <translation>el llavero de macOS</translation>
        </message>
        <message>
            <source>the Windows credential store</source>
            <translation>el almacén de credenciales de Windows</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>one that keeps nothing</source>
            <translation>uno que no guarda nada</translation>
        </message>
        <message>
            <source>one that keeps secrets in plain text</source>
            <translation>uno que guarda los secretos sin cifrar</translation>
        </message>
        <message>
            <source>Callside is open already, and its window does not answer.</source>
            <translation>Callside ya está abierto y su ventana no responde.</translation>
        </message>
        <message>
            <source>Close that window, then start Callside again.</source>
            <translation>Cierra esa ventana e inicia Callside de nuevo.</translation>
        </message>
        <message>
            <source>The profile's folder cannot be used: {folder}</source>
            <translation>No se puede usar la carpeta del perfil: {folder}</translation>
        </message>
        <message>
            <source>Choose another folder, or ask whom it belongs to.</source>
            <translation>Elige otra carpeta o pregunta de quién es.</translation>
        </message>
        <message>
            <source>There is no room on the disk for the profile: {folder}</source>
            <translation>No hay espacio en el disco para el perfil: {folder}</translation>
        </message>
        <message>
            <source>Make room there, then start Callside again.</source>
            <translation>Libera espacio ahí y vuelve a iniciar Callside.</translation>
        </message>
        <message>
            <source>There is no home folder here to keep a profile in.</source>
            <translation>Aquí no hay carpeta personal en la que guardar un perfil.</translation>
        </message>
        <message>
            <source>Set HOME, or name a folder: --profile DIR.</source>
            <translation>Define HOME o indica una carpeta: --profile CARPETA.</translation>
        </message>
        <message>
            <source>There is no screen here that a window can be shown on.</source>
            <translation>Aquí no hay pantalla en la que mostrar una ventana.</translation>
        </message>
        <message>
            <source>Start it in a desktop session; commands need no screen (callside --help).</source>
            <translation>Inícialo en una sesión de escritorio; los comandos no necesitan pantalla (callside --help).</translation>
        </message>
        <message>
            <source>What was asked for could not be printed: {reason}.</source>
            <translation>No se pudo escribir lo pedido: {reason}.</translation>
        </message>
        <message>
            <source>Make room where the output goes, then try again.</source>
            <translation>Libera espacio donde va la salida y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The page “{page}” could not be shown ({kind}).</source>
            <translation>No se pudo mostrar la página «{page}» ({kind}).</translation>
        </message>
        <message>
            <source>Your notes and calls are safe, and the rest works on.</source>
            <translation>Tus notas y llamadas están a salvo, y lo demás sigue funcionando.</translation>
        </message>
        <message>
            <source>Go back, or open the page again.</source>
            <translation>Vuelve atrás o abre la página de nuevo.</translation>
        </message>
        <message>
            <source>Something in the program went wrong ({reason}).</source>
            <translation>Algo falló en el programa ({reason}).</translation>
        </message>
        <message>
            <source>Your notes are safe, and you can go on.</source>
            <translation>Tus notas están a salvo y puedes continuar.</translation>
        </message>
        <message>
            <source>If it happens again, tell your IT.</source>
            <translation>Si vuelve a pasar, avisa a informática.</translation>
        </message>
        <message>
            <source>Your settings cannot be read: {path}</source>
            <translation>No se pueden leer tus ajustes: {path}</translation>
        </message>
        <message>
            <source>The usual settings are in force; the file is unchanged.</source>
            <translation>Rigen los ajustes habituales; el archivo no ha cambiado.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then start again.</source>
            <translation>Corrige o quita ese archivo y vuelve a iniciar.</translation>
        </message>
        <message>
            <source>Your settings could not be saved: {path}</source>
            <translation>No se pudieron guardar tus ajustes: {path}</translation>
        </message>
        <message>
            <source>They are in force until you close the window.</source>
            <translation>Valen hasta que cierres la ventana.</translation>
        </message>
        <message>
            <source>Free some space, or make the folder writable.</source>
            <translation>Libera algo de espacio o permite escribir en la carpeta.</translation>
        </message>
        <message>
            <source>The setting “{key}” cannot have this value.</source>
            <translation>El ajuste «{key}» no puede tener este valor.</translation>
        </message>
        <message>
            <source>Calls and notes are safe. What policy may lock has its strictest value.</source>
            <translation>Las llamadas y las notas están a salvo. Lo que la directiva puede bloquear tiene su valor más estricto.</translation>
        </message>
        <message>
            <source>Tell your IT: “callside policy check” names every fault.</source>
            <translation>Avisa a informática: «callside policy check» nombra cada fallo.</translation>
        </message>
        <message>
            <source>Your IT gives this folder or file to root, writable by nobody else.</source>
            <translation>Informática asigna esta carpeta o este archivo a root, sin que nadie más pueda escribir en él.</translation>
        </message>
        <message>
            <source>Ask your IT if you need it.</source>
            <translation>Pregunta a informática si lo necesitas.</translation>
        </message>
        <message>
            <source>Your organisation manages this setting.</source>
            <translation>Tu organización gestiona este ajuste.</translation>
        </message>
        <message>
            <source>The value before it stays in force.</source>
            <translation>Sigue valiendo el valor anterior.</translation>
        </message>
        <message>
            <source>Ask your IT if you need another value.</source>
            <translation>Consulta a informática si necesitas otro valor.</translation>
        </message>
        <message>
            <source>Your organisation has switched copying off.</source>
            <translation>Tu organización desactivó la copia.</translation>
        </message>
        <message>
            <source>Your organisation has switched exports off.</source>
            <translation>Tu organización desactivó la exportación.</translation>
        </message>
        <message>
            <source>Your organisation has switched own phrases off.</source>
            <translation>Tu organización desactivó las frases propias.</translation>
        </message>
        <message>
            <source>Your organisation has switched telephones off in Callside.</source>
            <translation>Tu organización desactivó los teléfonos en Callside.</translation>
        </message>
        <message>
            <source>Your organisation has switched sheets to print off.</source>
            <translation>Tu organización desactivó las hojas para imprimir.</translation>
        </message>
        <message>
            <source>Your organisation has switched reflections off.</source>
            <translation>Tu organización desactivó las reflexiones.</translation>
        </message>
        <message>
            <source>Your organisation has switched rehearsals off.</source>
            <translation>Tu organización desactivó los ensayos.</translation>
        </message>
        <message>
            <source>Your organisation has switched the search off.</source>
            <translation>Tu organización desactivó la búsqueda.</translation>
        </message>
        <message>
            <source>Your organisation has switched sharing with a supervisor off.</source>
            <translation>Tu organización desactivó compartir con un supervisor.</translation>
        </message>
        <message>
            <source>Your organisation wants the key of your log sealed by a passphrase.</source>
            <translation>Tu organización quiere la clave de tu registro sellada con una frase de acceso.</translation>
        </message>
        <message>
            <source>Choose a passphrase in the window; the key then moves.</source>
            <translation>Elige una frase de acceso en la ventana; la clave pasa entonces ahí.</translation>
        </message>
        <message>
            <source>Your organisation wants the log's key kept in the keyring.</source>
            <translation>Tu organización quiere la clave del registro en el llavero.</translation>
        </message>
        <message>
            <source>No log was made and no key was kept.</source>
            <translation>No se creó ningún registro ni se guardó ninguna clave.</translation>
        </message>
        <message>
            <source>Your IT sees to it that this computer has a keyring.</source>
            <translation>Informática se encarga de que este equipo tenga un llavero.</translation>
        </message>
        <message>
            <source>Your organisation wants the log's key in a file, and names none.</source>
            <translation>Tu organización quiere la clave del registro en un archivo y no indica ninguno.</translation>
        </message>
        <message>
            <source>Your IT names it in the policy, as key_file.</source>
            <translation>Informática lo indica en la directiva, como key_file.</translation>
        </message>
        <message>
            <source>Your organisation keeps logs in {folder}; another profile is not opened.</source>
            <translation>Tu organización guarda los registros en {folder}; no se abre otro perfil.</translation>
        </message>
        <message>
            <source>Start without --profile and without CALLSIDE_PROFILE.</source>
            <translation>Inicia sin --profile y sin CALLSIDE_PROFILE.</translation>
        </message>
        <message>
            <source>Your log stands in a folder that your organisation names, and its policy cannot be read just now: {folder}</source>
            <translation>Tu registro está en una carpeta que indica tu organización, y su directiva no se puede leer ahora: {folder}</translation>
        </message>
        <message>
            <source>Your log is unchanged, and no other one is begun.</source>
            <translation>Tu registro no cambió y no se empieza otro.</translation>
        </message>
        <message>
            <source>An earlier log of yours stands in {folder}.</source>
            <translation>Un registro anterior tuyo está en {folder}.</translation>
        </message>
        <message>
            <source>It is whole and was not moved: your organisation keeps logs elsewhere now.</source>
            <translation>Está entero y no se movió: tu organización guarda ahora los registros en otro lugar.</translation>
        </message>
        <message>
            <source>To go on with it, your IT moves that folder, or names it in the policy again.</source>
            <translation>Para seguir con él, informática mueve esa carpeta o vuelve a indicarla en la directiva.</translation>
        </message>
        <message>
            <source>The team file that your organisation names is not believed: others than root may write {file}.</source>
            <translation>No se confía en el archivo del equipo que indica tu organización: no solo root puede escribir {file}.</translation>
        </message>
        <message>
            <source>No team was joined and nothing was handed over.</source>
            <translation>No hubo unión a ningún equipo y no se entregó nada.</translation>
        </message>
        <message>
            <source>Your IT makes it root's alone, or names its six words.</source>
            <translation>Informática lo deja solo para root o indica sus seis palabras.</translation>
        </message>
        <message>
            <source>The team file that your organisation names was signed by somebody else: {file}</source>
            <translation>El archivo del equipo que indica tu organización lo firmó otra persona: {file}</translation>
        </message>
        <message>
            <source>Your IT compares the six words with your supervisor.</source>
            <translation>Informática compara las seis palabras con tu supervisor.</translation>
        </message>
        <message>
            <source>Your organisation names a team file without its six words: {file}</source>
            <translation>Tu organización indica un archivo de equipo sin sus seis palabras: {file}</translation>
        </message>
        <message>
            <source>Your IT names the words in the policy, as team_words.</source>
            <translation>Informática indica las palabras en la directiva, como team_words.</translation>
        </message>
        <message>
            <source>In the team {team} a supervisor may see one agent's calls, which your organisation does not allow.</source>
            <translation>En el equipo {team}, un supervisor puede ver las llamadas de un solo agente, y tu organización no lo permite.</translation>
        </message>
        <message>
            <source>Your supervisor makes a team file without it.</source>
            <translation>Tu supervisor crea un archivo de equipo sin eso.</translation>
        </message>
        <message>
            <source>Your organisation has switched this off.</source>
            <translation>Tu organización lo desactivó.</translation>
        </message>
        <message>
            <source>Your organisation does not allow this value.</source>
            <translation>Tu organización no permite este valor.</translation>
        </message>
        <message>
            <source>This is no whole path that the policy can name.</source>
            <translation>No es una ruta completa que la directiva pueda indicar.</translation>
        </message>
        <message>
            <source>Your IT writes it from the root on, without “..” and unknown names.</source>
            <translation>Informática la escribe desde la raíz, sin «..» ni nombres desconocidos.</translation>
        </message>
        <message>
            <source>Your organisation allows at most {bound}.</source>
            <translation>Tu organización permite como máximo {bound}.</translation>
        </message>
        <message>
            <source>Choose a value within that.</source>
            <translation>Elige un valor dentro de eso.</translation>
        </message>
        <message>
            <source>Your organisation asks for at least {bound}.</source>
            <translation>Tu organización pide al menos {bound}.</translation>
        </message>
        <message>
            <source>The policy gives “{key}” {value}, beyond its own bound of {bound}: {place}</source>
            <translation>La directiva da a «{key}» {value}, más allá de su propio límite de {bound}: {place}</translation>
        </message>
        <message>
            <source>The bound is in force, and the rest of the policy.</source>
            <translation>El límite está en vigor, y el resto de la directiva también.</translation>
        </message>
        <message>
            <source>The policy recommends “{key}”, which can only be managed: {place}</source>
            <translation>La directiva recomienda «{key}», que solo puede administrarse: {place}</translation>
        </message>
        <message>
            <source>It is not in force; the rest of the policy is.</source>
            <translation>Eso no está en vigor; el resto de la directiva sí.</translation>
        </message>
        <message>
            <source>Your IT sets it in the managed policy.</source>
            <translation>Informática lo fija en la directiva administrada.</translation>
        </message>
        <message>
            <source>The policy is not believed: {place} is not a plain file.</source>
            <translation>La directiva no es de fiar: {place} no es un archivo normal.</translation>
        </message>
        <message>
            <source>The policy is not believed: {place} is not root's.</source>
            <translation>La directiva no es de fiar: {place} no es de root.</translation>
        </message>
        <message>
            <source>The policy is not believed: others than root may write {place}.</source>
            <translation>La directiva no es de fiar: otros además de root pueden modificar {place}.</translation>
        </message>
        <message>
            <source>The policy is not believed: {place} is a link or no folder.</source>
            <translation>La directiva no es de fiar: {place} es un enlace o no es una carpeta.</translation>
        </message>
        <message>
            <source>Your IT puts the folder or file itself in its place.</source>
            <translation>Informática pone en ese lugar la propia carpeta o el propio archivo.</translation>
        </message>
        <message>
            <source>The policy cannot be read: {place} ({reason}).</source>
            <translation>No se puede leer la directiva: {place} ({reason}).</translation>
        </message>
        <message>
            <source>Your IT makes it readable for everybody.</source>
            <translation>Informática permite que todos la lean.</translation>
        </message>
        <message>
            <source>The policy is no JSON object of settings: {place}</source>
            <translation>La directiva no es un objeto JSON de ajustes: {place}</translation>
        </message>
        <message>
            <source>The policy says a setting twice: {place}</source>
            <translation>La directiva nombra un ajuste dos veces: {place}</translation>
        </message>
        <message>
            <source>The policy is larger than 1 MB: {place}</source>
            <translation>La directiva ocupa más de 1 MB: {place}</translation>
        </message>
        <message>
            <source>The policy names “{key}”, which does not exist: {place}</source>
            <translation>La directiva nombra «{key}», que no existe: {place}</translation>
        </message>
        <message>
            <source>The rest of the policy is in force.</source>
            <translation>El resto de la directiva está en vigor.</translation>
        </message>
        <message>
            <source>Your IT corrects the name; “callside policy show” has all.</source>
            <translation>Informática corrige el nombre; «callside policy show» los muestra todos.</translation>
        </message>
        <message>
            <source>The policy gives “{key}” a value that it cannot have ({reason}): {place}</source>
            <translation>La directiva da a «{key}» un valor que no puede tener ({reason}): {place}</translation>
        </message>
        <message>
            <source>The rest of the policy is in force; this setting has its strictest value, if it has one.</source>
            <translation>El resto de la directiva está en vigor; este ajuste tiene su valor más estricto, si lo hay.</translation>
        </message>
        <message>
            <source>Choose another value.</source>
            <translation>Elige otro valor.</translation>
        </message>
        <message>
            <source>The playbook has faults: {path}</source>
            <translation>La guía tiene fallos: {path}</translation>
        </message>
        <message>
            <source>The playbook in force stays.</source>
            <translation>Se mantiene la guía en uso.</translation>
        </message>
        <message>
            <source>Mend what is listed, then choose the file again.</source>
            <translation>Corrige lo que se indica y vuelve a elegir el archivo.</translation>
        </message>
        <message>
            <source>There is a log in this profile already: {path}</source>
            <translation>Ya hay un registro en este perfil: {path}</translation>
        </message>
        <message>
            <source>Nothing was added to it.</source>
            <translation>No se le añadió nada.</translation>
        </message>
        <message>
            <source>Name an empty folder for the demonstration.</source>
            <translation>Indica una carpeta vacía para la demostración.</translation>
        </message>
        <message>
            <source>No call fits that.</source>
            <translation>Ninguna llamada coincide.</translation>
        </message>
        <message>
            <source>List the calls to see their ids.</source>
            <translation>Lista las llamadas para ver sus identificadores.</translation>
        </message>
        <message>
            <source>The conversations cannot be read: {path}</source>
            <translation>No se pueden leer las conversaciones: {path}</translation>
        </message>
        <message>
            <source>Check the file's name and whether you may read it.</source>
            <translation>Comprueba el nombre del archivo y si tienes permiso para leerlo.</translation>
        </message>
        <message>
            <source>Line {line} of {path} is no conversation in turns ({reason}).</source>
            <translation>La línea {line} de {path} no es una conversación por turnos ({reason}).</translation>
        </message>
        <message>
            <source>Mend that line; docs/rehearsal.md shows the shape.</source>
            <translation>Corrige esa línea; docs/rehearsal.md muestra el formato.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>Esto no es una dirección de correo.</translation>
        </message>
        <message>
            <source>Write it as name@example.org.</source>
            <translation>Escríbela así: nombre@example.org.</translation>
        </message>
        <message>
            <source>A line break stands where none may be ({field}).</source>
            <translation>Hay un salto de línea donde no puede haberlo ({field}).</translation>
        </message>
        <message>
            <source>Write it in one line.</source>
            <translation>Escríbelo en una sola línea.</translation>
        </message>
        <message>
            <source>The subject is too long ({length}; {limit} fit).</source>
            <translation>El asunto es demasiado largo ({length}; caben {limit}).</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Acórtalo.</translation>
        </message>
        <message>
            <source>The e-mail is too long to hand to the mail program.</source>
            <translation>El correo es demasiado largo para pasarlo al programa de correo.</translation>
        </message>
        <message>
            <source>Save it as a file and open that.</source>
            <translation>Guárdalo como archivo y abre ese archivo.</translation>
        </message>
        <message>
            <source>No day of the week is a working day.</source>
            <translation>Ningún día de la semana es laborable.</translation>
        </message>
        <message>
            <source>Name one at least.</source>
            <translation>Indica al menos uno.</translation>
        </message>
        <message>
            <source>The day begins ({opens}) after it ends ({closes}).</source>
            <translation>La jornada empieza ({opens}) después de terminar ({closes}).</translation>
        </message>
        <message>
            <source>Set an earlier beginning or a later end.</source>
            <translation>Pon un comienzo anterior o un final posterior.</translation>
        </message>
        <message>
            <source>“{text}” is no time of day.</source>
            <translation>«{text}» no es una hora.</translation>
        </message>
        <message>
            <source>Write it as 09:00 or 17:30.</source>
            <translation>Escríbela así: 09:00 o 17:30.</translation>
        </message>
        <message>
            <source>No holidays are known for “{country} {subdivision}”.</source>
            <translation>No se conocen festivos de «{country} {subdivision}».</translation>
        </message>
        <message>
            <source>Use the two letters of the country, as in DE, GB or US.</source>
            <translation>Usa las dos letras del país, como ES, MX o AR.</translation>
        </message>
        <message>
            <source>“{word}” is no day of the week.</source>
            <translation>«{word}» no es un día de la semana.</translation>
        </message>
        <message>
            <source>Write the days as in “mon tue wed thu fri”.</source>
            <translation>Escribe los días así: «mon tue wed thu fri».</translation>
        </message>
        <message>
            <source>This address cannot be used.</source>
            <translation>Esta dirección no se puede usar.</translation>
        </message>
        <message>
            <source>Write it as https://example.org/?account={{account}}.</source>
            <translation>Escríbela así: https://example.org/?account={{account}}.</translation>
        </message>
        <message>
            <source>Only addresses with https:// or http:// can be opened.</source>
            <translation>Solo se pueden abrir direcciones con https:// o http://.</translation>
        </message>
        <message>
            <source>Begin it with https://.</source>
            <translation>Empieza con https://.</translation>
        </message>
        <message>
            <source>{{{field}}} is nothing that a call has.</source>
            <translation>{{{field}}} no es un dato de la llamada.</translation>
        </message>
        <message>
            <source>Use {{number}}, {{name}}, {{account}}, {{order}} or {{call}}.</source>
            <translation>Usa {{number}}, {{name}}, {{account}}, {{order}} o {{call}}.</translation>
        </message>
        <message>
            <source>The call has no {field} yet.</source>
            <translation>En la llamada falta todavía este dato: {field}.</translation>
        </message>
        <message>
            <source>Fill it in, then open the link again.</source>
            <translation>Complétalo y vuelve a abrir el enlace.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>La dirección es demasiado larga.</translation>
        </message>
        <message>
            <source>“{region}” is no country with telephone numbers.</source>
            <translation>«{region}» no es un país con números de teléfono.</translation>
        </message>
        <message>
            <source>Quick lines are not understood in this language yet.</source>
            <translation>Las líneas rápidas todavía no se entienden en este idioma.</translation>
        </message>
        <message>
            <source>Add the promise or follow-up by its button.</source>
            <translation>Añade el compromiso o el seguimiento con su botón.</translation>
        </message>
        <message>
            <source>The template “{name}” has a fault ({reason}).</source>
            <translation>La plantilla «{name}» tiene un fallo ({reason}).</translation>
        </message>
        <message>
            <source>Mend the house's template, or remove it.</source>
            <translation>Corrige la plantilla de la empresa o quítala.</translation>
        </message>
        <message>
            <source>Calls can be taken down by hand as always; only their cards do not come.</source>
            <translation>Las llamadas se pueden anotar a mano como siempre; solo faltan sus tarjetas.</translation>
        </message>
        <message>
            <source>Callside tries again by itself in {seconds} s. If it stays so, check address and port.</source>
            <translation>Callside lo intenta de nuevo por sí solo en {seconds} s. Si sigue así, comprueba la dirección y el puerto.</translation>
        </message>
        <message>
            <source>The file is unchanged.</source>
            <translation>El archivo no ha cambiado.</translation>
        </message>
        <message>
            <source>The telephone exchange does not answer: {host}, port {port} ({reason}).</source>
            <translation>La central telefónica no responde: {host}, puerto {port} ({reason}).</translation>
        </message>
        <message>
            <source>The telephone exchange {host} ended the connection.</source>
            <translation>La central telefónica {host} terminó la conexión.</translation>
        </message>
        <message>
            <source>The telephone exchange {host} has fallen silent.</source>
            <translation>La central telefónica {host} dejó de responder.</translation>
        </message>
        <message>
            <source>What answers at {host} is not an Asterisk exchange.</source>
            <translation>Lo que responde en {host} no es una central Asterisk.</translation>
        </message>
        <message>
            <source>No name and no password was sent to it.</source>
            <translation>No se le envió ningún nombre ni contraseña.</translation>
        </message>
        <message>
            <source>Check the port: 5039 is usual with TLS, 5038 without. A TLS port needs “encrypted”.</source>
            <translation>Comprueba el puerto: con TLS es habitual 5039, sin TLS 5038. Un puerto TLS necesita «Conexión cifrada».</translation>
        </message>
        <message>
            <source>What {host} sends cannot be understood.</source>
            <translation>No se entiende lo que envía {host}.</translation>
        </message>
        <message>
            <source>Callside tries again in {seconds} s. If it stays so, tell your IT.</source>
            <translation>Callside lo intenta de nuevo en {seconds} s. Si sigue así, avisa a informática.</translation>
        </message>
        <message>
            <source>The telephone exchange {host} does not allow a login by challenge.</source>
            <translation>La central telefónica {host} no permite iniciar sesión por desafío.</translation>
        </message>
        <message>
            <source>The password was not sent.</source>
            <translation>No se envió la contraseña.</translation>
        </message>
        <message>
            <source>Your IT finds in docs/phone/asterisk.md what manager.conf has to say.</source>
            <translation>En docs/phone/asterisk.md informática encuentra lo que debe decir manager.conf.</translation>
        </message>
        <message>
            <source>The telephone exchange {host} refuses the login of “{user}”.</source>
            <translation>La central telefónica {host} rechaza el inicio de sesión de «{user}».</translation>
        </message>
        <message>
            <source>It is asked again only in {seconds} s, so that it does not lock this machine out.</source>
            <translation>El próximo intento es dentro de {seconds} s, para que no bloquee este equipo.</translation>
        </message>
        <message>
            <source>Check name, password and “permit” in manager.conf, then switch it off and on.</source>
            <translation>Comprueba el nombre, la contraseña y «permit» en manager.conf; después, desactívalo y vuelve a activarlo.</translation>
        </message>
        <message>
            <source>The certificate of the exchange {host} is not trusted: {reason}</source>
            <translation>El certificado de la central telefónica {host} no es de confianza: {reason}</translation>
        </message>
        <message>
            <source>Name the file of your house's own signer, or pin the certificate.</source>
            <translation>Indica el archivo de la CA de tu empresa o la huella del certificado.</translation>
        </message>
        <message>
            <source>The exchange {host} shows another certificate than the pinned one.</source>
            <translation>La central telefónica {host} muestra un certificado que no es el de la huella.</translation>
        </message>
        <message>
            <source>Ask your IT whether it was renewed, then pin the new one.</source>
            <translation>Pregunta a informática si se renovó y pon la huella nueva.</translation>
        </message>
        <message>
            <source>No encrypted connection to {host} could be made.</source>
            <translation>No se pudo establecer una conexión cifrada con {host}.</translation>
        </message>
        <message>
            <source>Check that the port is the one for TLS, 5039 as a rule ({seconds} s).</source>
            <translation>Comprueba que el puerto sea el de TLS, normalmente 5039 ({seconds} s).</translation>
        </message>
        <message>
            <source>No certificate can be read from {path}.</source>
            <translation>No se puede leer ningún certificado en {path}.</translation>
        </message>
        <message>
            <source>Name a PEM file with the certificate of the signer.</source>
            <translation>Indica un archivo PEM con el certificado de la CA.</translation>
        </message>
        <message>
            <source>This machine has no library for encrypted connections.</source>
            <translation>En este equipo falta la biblioteca para conexiones cifradas.</translation>
        </message>
        <message>
            <source>Ask your IT to install OpenSSL 3.</source>
            <translation>Pide a informática que instale OpenSSL 3.</translation>
        </message>
        <message>
            <source>The telephone exchange is not set up: {missing}</source>
            <translation>La central telefónica no está configurada: {missing}</translation>
        </message>
        <message>
            <source>Fill in host, user and devices of the exchange.</source>
            <translation>Completa la dirección, la cuenta y los teléfonos de la central.</translation>
        </message>
        <message>
            <source>The pin of the certificate is not a SHA-256.</source>
            <translation>La huella del certificado no es un SHA-256.</translation>
        </message>
        <message>
            <source>It has 64 characters, 0 to 9 and A to F.</source>
            <translation>Tiene 64 caracteres, de 0 a 9 y de A a F.</translation>
        </message>
        <message>
            <source>There is no password of the exchange in your keyring.</source>
            <translation>En tu llavero no hay ninguna contraseña de la central telefónica.</translation>
        </message>
        <message>
            <source>Write it once on the page Telephone, or give it to callside phone secret.</source>
            <translation>Escríbela una vez en la página Teléfono, o con callside phone secret.</translation>
        </message>
        <message>
            <source>This is no saved stream of a telephone: {path}</source>
            <translation>Esto no es un flujo guardado de un teléfono: {path}</translation>
        </message>
        <message>
            <source>docs/commands.md tells what can be read.</source>
            <translation>En docs/commands.md se explica qué se puede leer.</translation>
        </message>
        <message>
            <source>Line {line} of the stream cannot be read: {path}</source>
            <translation>No se puede leer la línea {line} del flujo: {path}</translation>
        </message>
        <message>
            <source>Remove that line from a copy, or ask for the file again.</source>
            <translation>Quita esa línea en una copia o pide el archivo otra vez.</translation>
        </message>
        <message>
            <source>A newer Callside has recorded this stream: {path}</source>
            <translation>Un Callside más nuevo grabó este flujo: {path}</translation>
        </message>
        <message>
            <source>Read it with that version.</source>
            <translation>Léelo con esa versión.</translation>
        </message>
        <message>
            <source>The stream has more than {megabytes} MB: {path}</source>
            <translation>El flujo tiene más de {megabytes} MB: {path}</translation>
        </message>
        <message>
            <source>Cut a piece out of it, and read that.</source>
            <translation>Recorta una parte y lee esa.</translation>
        </message>
        <message>
            <source>The recording has reached its largest size: {path}</source>
            <translation>La grabación llegó a su tamaño máximo: {path}</translation>
        </message>
        <message>
            <source>It is whole up to there.</source>
            <translation>Hasta ahí está completa.</translation>
        </message>
        <message>
            <source>Record again into another file if more is wanted.</source>
            <translation>Graba en otro archivo si hace falta más.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed.</source>
            <translation>No se abrió ni se cambió nada.</translation>
        </message>
        <message>
            <source>Calls can be begun by hand as always.</source>
            <translation>Las llamadas se pueden iniciar a mano como siempre.</translation>
        </message>
        <message>
            <source>Compare the line in your phone's settings with the one in Callside's.</source>
            <translation>Compara la línea de los ajustes de tu teléfono con la de Callside.</translation>
        </message>
        <message>
            <source>Your phone said something that Callside does not know.</source>
            <translation>Tu teléfono dijo algo que Callside no conoce.</translation>
        </message>
        <message>
            <source>What came was not from Callside's own phone command.</source>
            <translation>Lo que llegó no era del comando de teléfono de Callside.</translation>
        </message>
        <message>
            <source>Callside cannot hear your phone ({reason}).</source>
            <translation>Callside no puede oír tu teléfono ({reason}).</translation>
        </message>
        <message>
            <source>Close Callside and start it again, or ask your IT.</source>
            <translation>Cierra Callside y vuelve a iniciarlo, o pregunta a informática.</translation>
        </message>
        <message>
            <source>This is not a link that Callside opens ({reason}).</source>
            <translation>Callside no abre este tipo de enlace ({reason}).</translation>
        </message>
        <message>
            <source>Links read callside:call?number=… with digits alone.</source>
            <translation>Los enlaces son callside:call?number=…, solo con cifras.</translation>
        </message>
        <message>
            <source>Nothing was kept, here or anywhere else.</source>
            <translation>No se guardó nada, ni aquí ni en otro sitio.</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your phone's secret is too.</source>
            <translation>Tu llavero está bloqueado, y con él el secreto de tu teléfono.</translation>
        </message>
        <message>
            <source>Unlock it, then switch this on again.</source>
            <translation>Desbloquéalo y vuelve a activar esto.</translation>
        </message>
        <message>
            <source>{backend} did not give or take your phone's secret ({said}).</source>
            <translation>{backend} no entregó ni aceptó el secreto de tu teléfono ({said}).</translation>
        </message>
        <message>
            <source>Switch this on again; if it stays so, ask your IT.</source>
            <translation>Vuelve a activar esto; si sigue así, pregunta a informática.</translation>
        </message>
        <message>
            <source>Start your desktop's keyring and switch this on again, or use the phone command, which needs no secret.</source>
            <translation>Inicia el llavero de tu escritorio y vuelve a activar esto, o usa el comando de teléfono, que no necesita secreto.</translation>
        </message>
        <message>
            <source>{backend} took your phone's secret but did not keep it.</source>
            <translation>{backend} recibió el secreto de tu teléfono, pero no lo conservó.</translation>
        </message>
        <message>
            <source>Unlock or repair it, then switch this on again.</source>
            <translation>Desbloquéalo o repáralo y vuelve a activar esto.</translation>
        </message>
        <message>
            <source>This secret is too long to be kept.</source>
            <translation>Este secreto es demasiado largo para guardarlo.</translation>
        </message>
        <message>
            <source>Use one of {most} characters at most.</source>
            <translation>Usa uno de {most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>Another program on this computer uses port {port}.</source>
            <translation>Otro programa de este equipo usa el puerto {port}.</translation>
        </message>
        <message>
            <source>Close that program, and Callside takes the port by itself; or choose another port here and in your phone system.</source>
            <translation>Cierra ese programa y Callside toma el puerto por sí solo; o elige otro puerto aquí y en tu sistema telefónico.</translation>
        </message>
        <message>
            <source>This computer does not give out port {port} ({said}).</source>
            <translation>Este equipo no cede el puerto {port} ({said}).</translation>
        </message>
        <message>
            <source>Choose another port, here and in your phone system.</source>
            <translation>Elige otro puerto, aquí y en tu sistema telefónico.</translation>
        </message>
        <message>
            <source>No phone system may push calls to you yet.</source>
            <translation>Todavía ningún sistema telefónico puede avisarte de llamadas.</translation>
        </message>
        <message>
            <source>Add one, and paste its address into its settings.</source>
            <translation>Añade uno y pega su dirección en sus ajustes.</translation>
        </message>
        <message>
            <source>baresip does not answer on port {port} of this computer.</source>
            <translation>baresip no responde en el puerto {port} de este equipo.</translation>
        </message>
        <message>
            <source>Start baresip with ctrl_tcp switched on. Callside finds it by itself.</source>
            <translation>Inicia baresip con ctrl_tcp activado. Callside lo encuentra por sí solo.</translation>
        </message>
        <message>
            <source>Another program takes baresip's one control connection.</source>
            <translation>Otro programa ocupa la única conexión de control de baresip.</translation>
        </message>
        <message>
            <source>Close that program. Callside leaves it the connection and tries again every {seconds} seconds.</source>
            <translation>Cierra ese programa. Callside le deja la conexión y lo intenta de nuevo cada {seconds} segundos.</translation>
        </message>
        <message>
            <source>What answers on port {port} does not speak as baresip does.</source>
            <translation>Lo que responde en el puerto {port} no habla como baresip.</translation>
        </message>
        <message>
            <source>Compare the port with ctrl_tcp_listen in baresip's settings.</source>
            <translation>Compara el puerto con ctrl_tcp_listen en los ajustes de baresip.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>No se aceptó nada de él.</translation>
        </message>
        <message>
            <source>Nothing was handed over; your log is unchanged.</source>
            <translation>No se entregó nada; tu registro no ha cambiado.</translation>
        </message>
        <message>
            <source>This file is larger than any that Callside writes.</source>
            <translation>Este archivo es mayor que cualquiera que escriba Callside.</translation>
        </message>
        <message>
            <source>Ask the sender to hand over a shorter period.</source>
            <translation>Pide que se entregue un periodo más corto.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete, or Callside did not write it.</source>
            <translation>Este archivo está dañado o incompleto, o no lo escribió Callside.</translation>
        </message>
        <message>
            <source>Copy it again; if that does not help, ask the sender for a new one.</source>
            <translation>Cópialo otra vez; si no ayuda, pide uno nuevo.</translation>
        </message>
        <message>
            <source>This file is not addressed to you.</source>
            <translation>Este archivo no va dirigido a ti.</translation>
        </message>
        <message>
            <source>Ask the sender to make it with your team file, or pass it to its reader.</source>
            <translation>Pide que se haga con tu archivo del equipo, o pásalo a quien corresponda.</translation>
        </message>
        <message>
            <source>A newer version of Callside wrote this file ({format}).</source>
            <translation>Lo escribió una versión más nueva de Callside ({format}).</translation>
        </message>
        <message>
            <source>Update Callside here, then take the file in.</source>
            <translation>Actualiza Callside aquí y recibe el archivo después.</translation>
        </message>
        <message>
            <source>Nobody whom you know signed this file.</source>
            <translation>Nadie que conozcas firmó este archivo.</translation>
        </message>
        <message>
            <source>It is set aside; nothing of it was taken in.</source>
            <translation>Queda apartado; no se aceptó nada de él.</translation>
        </message>
        <message>
            <source>Take the agent's answer in first and compare the six words, or drop the file.</source>
            <translation>Recibe primero la respuesta del agente y compara las seis palabras, o descarta el archivo.</translation>
        </message>
        <message>
            <source>This file says it is from {known_as}, but another key signed it.</source>
            <translation>Este archivo dice ser de {known_as}, pero lo firmó otra clave.</translation>
        </message>
        <message>
            <source>Call {known_as} and compare the six words of the new key before you accept it.</source>
            <translation>Llama a {known_as} y compara las seis palabras de la clave nueva antes de aceptarla.</translation>
        </message>
        <message>
            <source>You set the key of {known_as} aside.</source>
            <translation>Apartaste la clave de {known_as}.</translation>
        </message>
        <message>
            <source>Compare the six words and verify the agent; then take the file in again.</source>
            <translation>Compara las seis palabras y verifica al agente; después recibe el archivo otra vez.</translation>
        </message>
        <message>
            <source>Something in this file is not allowed (line {line}, {field}: {rule}).</source>
            <translation>Algo de este archivo no está permitido (línea {line}, {field}: {rule}).</translation>
        </message>
        <message>
            <source>Ask the sender to update Callside and to hand over again; tell your IT.</source>
            <translation>Pide que actualicen Callside y entreguen otra vez; avisa a informática.</translation>
        </message>
        <message>
            <source>This is a file of another kind ({kind}).</source>
            <translation>Este archivo es de otro tipo ({kind}).</translation>
        </message>
        <message>
            <source>Open it where files of that kind are taken in.</source>
            <translation>Ábrelo donde se reciben archivos de ese tipo.</translation>
        </message>
        <message>
            <source>A public key in this file is none.</source>
            <translation>Una clave pública de este archivo no lo es.</translation>
        </message>
        <message>
            <source>Ask whoever sent it to make the file anew.</source>
            <translation>Pide a quien lo envió que lo haga de nuevo.</translation>
        </message>
        <message>
            <source>There is no team file yet.</source>
            <translation>Todavía no hay archivo del equipo.</translation>
        </message>
        <message>
            <source>Make your team file first, and hand it out to your agents.</source>
            <translation>Crea primero tu archivo del equipo y repártelo a tus agentes.</translation>
        </message>
        <message>
            <source>This answer was given to the file of another team.</source>
            <translation>Esta respuesta es al archivo de otro equipo.</translation>
        </message>
        <message>
            <source>Ask the agent to join with your team file.</source>
            <translation>Pide al agente que se una con tu archivo del equipo.</translation>
        </message>
        <message>
            <source>This roster is of another team or of other keys of yours.</source>
            <translation>Esta lista es de otro equipo o de otras claves tuyas.</translation>
        </message>
        <message>
            <source>Ask your IT for a roster made with your team file.</source>
            <translation>Pide a informática una lista hecha con tu archivo del equipo.</translation>
        </message>
        <message>
            <source>A later roster than this one was taken in before.</source>
            <translation>Ya se recibió una lista posterior a esta.</translation>
        </message>
        <message>
            <source>The later one still counts.</source>
            <translation>Sigue valiendo la posterior.</translation>
        </message>
        <message>
            <source>Ask your IT for the roster of today, if you need one.</source>
            <translation>Pide a informática la lista de hoy, si la necesitas.</translation>
        </message>
        <message>
            <source>Line {line} of the list of agents is not understood.</source>
            <translation>No se entiende la línea {line} de la lista de agentes.</translation>
        </message>
        <message>
            <source>No roster was made.</source>
            <translation>No se creó ninguna lista.</translation>
        </message>
        <message>
            <source>A line is what `callside team keys --name NAME` prints on the agent's machine.</source>
            <translation>Una línea es lo que muestra `callside team keys --name NAME` en el equipo del agente.</translation>
        </message>
        <message>
            <source>Nobody of your team is called that.</source>
            <translation>Nadie de tu equipo se llama así.</translation>
        </message>
        <message>
            <source>Look at the list of agents; their ids are there, too.</source>
            <translation>Mira la lista de agentes; ahí están también sus ids.</translation>
        </message>
        <message>
            <source>Several agents of your team are called that.</source>
            <translation>Varios agentes de tu equipo se llaman así.</translation>
        </message>
        <message>
            <source>Give the id instead; the list of agents has it.</source>
            <translation>Da el id en su lugar; está en la lista de agentes.</translation>
        </message>
        <message>
            <source>These are not the six words of this key.</source>
            <translation>Estas no son las seis palabras de esta clave.</translation>
        </message>
        <message>
            <source>Nothing was changed; the key is not trusted.</source>
            <translation>Nada ha cambiado; no se confía en la clave.</translation>
        </message>
        <message>
            <source>Ask for the words again, by telephone. If they differ, somebody else made the file: tell your IT.</source>
            <translation>Pregunta otra vez las palabras por teléfono. Si son distintas, otra persona hizo el archivo: avisa a informática.</translation>
        </message>
        <message>
            <source>Nothing is set aside under number {number}.</source>
            <translation>No hay nada apartado con el número {number}.</translation>
        </message>
        <message>
            <source>Look at the list of what is set aside.</source>
            <translation>Mira la lista de lo apartado.</translation>
        </message>
        <message>
            <source>The key that signed this file is nobody's whom you know.</source>
            <translation>La clave que firmó este archivo no es de nadie que conozcas.</translation>
        </message>
        <message>
            <source>It stays set aside.</source>
            <translation>Sigue apartado.</translation>
        </message>
        <message>
            <source>Take in the agent's answer and compare the six words ({words}); then let it through.</source>
            <translation>Recibe la respuesta del agente y compara las seis palabras ({words}); después déjalo pasar.</translation>
        </message>
        <message>
            <source>More than {most} files are set aside already.</source>
            <translation>Ya hay más de {most} archivos apartados.</translation>
        </message>
        <message>
            <source>Let through or drop what is set aside, then try again.</source>
            <translation>Deja pasar o descarta lo apartado y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Your own keys for handing over are damaged.</source>
            <translation>Tus propias claves para entregar están dañadas.</translation>
        </message>
        <message>
            <source>Ask your IT to delete them. New ones are made then, and your team compares six words again.</source>
            <translation>Pide a informática que las borre. Entonces se crean otras y tu equipo compara de nuevo las seis palabras.</translation>
        </message>
        <message>
            <source>Your keys are not the ones in your team file any more.</source>
            <translation>Tus claves ya no son las de tu archivo del equipo.</translation>
        </message>
        <message>
            <source>What you took in before is all there.</source>
            <translation>Lo que recibiste antes sigue todo ahí.</translation>
        </message>
        <message>
            <source>Bring your keyring back. If it is lost, make the team file anew with new keys; all agents join again.</source>
            <translation>Recupera tu llavero. Si está perdido, crea de nuevo el archivo del equipo con claves nuevas; todos los agentes se unen otra vez.</translation>
        </message>
        <message>
            <source>{backend} took your new keys but did not keep them.</source>
            <translation>{backend} tomó tus claves nuevas pero no las guardó.</translation>
        </message>
        <message>
            <source>Unlock or repair it, then try again.</source>
            <translation>Desbloquéalo o repáralo y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The note is empty.</source>
            <translation>La nota está vacía.</translation>
        </message>
        <message>
            <source>Write at least one line, then make the note.</source>
            <translation>Escribe al menos una línea y crea la nota después.</translation>
        </message>
        <message>
            <source>This answers a note that was not written here.</source>
            <translation>Esto responde a una nota que no se escribió aquí.</translation>
        </message>
        <message>
            <source>Ask the agent which note it is about.</source>
            <translation>Pregunta al agente de qué nota se trata.</translation>
        </message>
        <message>
            <source>The answer is not signed by the agent of the note.</source>
            <translation>La respuesta no está firmada por el agente de la nota.</translation>
        </message>
        <message>
            <source>It was not taken in.</source>
            <translation>No se aceptó.</translation>
        </message>
        <message>
            <source>Compare the agent’s six words under Team and keys.</source>
            <translation>Compara las seis palabras del agente en «Equipo y claves».</translation>
        </message>
        <message>
            <source>What was handed over to you is not touched by that.</source>
            <translation>Lo que te entregaron no se ve afectado.</translation>
        </message>
        <message>
            <source>Nothing there was changed.</source>
            <translation>Ahí no ha cambiado nada.</translation>
        </message>
        <message>
            <source>{engine} could not answer: {words}</source>
            <translation>{engine} no pudo responder: {words}</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your IT these words.</source>
            <translation>Inténtalo otra vez. Si vuelve a pasar, di estas palabras a informática.</translation>
        </message>
        <message>
            <source>Another window or command has the team's numbers open.</source>
            <translation>Otra ventana o un comando tiene abiertas las cifras del equipo.</translation>
        </message>
        <message>
            <source>Close it and try again, or look at the numbers there.</source>
            <translation>Ciérralo y vuelve a intentarlo, o mira las cifras ahí.</translation>
        </message>
        <message>
            <source>The file of the team's numbers was damaged.</source>
            <translation>El archivo de las cifras del equipo estaba dañado.</translation>
        </message>
        <message>
            <source>Look again: the numbers are made anew from the records.</source>
            <translation>Mira otra vez: las cifras se calculan de nuevo a partir de los registros.</translation>
        </message>
        <message>
            <source>A part of Callside is not installed: {library}</source>
            <translation>Falta instalar una parte de Callside: {library}</translation>
        </message>
        <message>
            <source>Install Callside with the supervisor's part.</source>
            <translation>Instala Callside con la parte del supervisor.</translation>
        </message>
        <message>
            <source>There is no engine {engine}; there are {known}.</source>
            <translation>No hay motor {engine}; hay {known}.</translation>
        </message>
        <message>
            <source>Name one of these.</source>
            <translation>Nombra uno de estos.</translation>
        </message>
        <message>
            <source>{engine} cannot be asked from here: the package {package} is not installed.</source>
            <translation>Desde aquí no se puede preguntar a {engine}: el paquete {package} no está instalado.</translation>
        </message>
        <message>
            <source>Install it where Callside runs, or choose another engine.</source>
            <translation>Instálalo donde funciona Callside o elige otro motor.</translation>
        </message>
        <message>
            <source>It is not clear where to ask.</source>
            <translation>No está claro dónde preguntar.</translation>
        </message>
        <message>
            <source>Write it like {example}</source>
            <translation>Escríbelo como {example}</translation>
        </message>
        <message>
            <source>No facts were published here: {folder}</source>
            <translation>Aquí no se publicaron datos: {folder}</translation>
        </message>
        <message>
            <source>Publish them first, or name the folder into which they were published.</source>
            <translation>Publícalos primero o nombra la carpeta en la que se publicaron.</translation>
        </message>
        <message>
            <source>There is something else in this folder: {folder}</source>
            <translation>Hay otra cosa en esta carpeta: {folder}</translation>
        </message>
        <message>
            <source>Name an empty folder, or one into which facts were published before.</source>
            <translation>Nombra una carpeta vacía o una en la que ya se publicaron datos.</translation>
        </message>
        <message>
            <source>The facts in this folder are of version {version}, and this Callside writes version {ours}: {folder}</source>
            <translation>Los datos de esta carpeta son de la versión {version}, y este Callside escribe la versión {ours}: {folder}</translation>
        </message>
        <message>
            <source>Use the Callside that wrote it, or publish into another folder.</source>
            <translation>Usa el Callside que los escribió o publica en otra carpeta.</translation>
        </message>
        <message>
            <source>The database could not be reached: {words}</source>
            <translation>No se pudo llegar a la base de datos: {words}</translation>
        </message>
        <message>
            <source>See that it runs, and that PGPASSFILE, ~/.pgpass or PGPASSWORD has the password.</source>
            <translation>Mira que funcione y que PGPASSFILE, ~/.pgpass o PGPASSWORD tenga la contraseña.</translation>
        </message>
        <message>
            <source>The database does not allow it: {words}</source>
            <translation>La base de datos no lo permite: {words}</translation>
        </message>
        <message>
            <source>Ask whoever keeps the database for the rights of your team (docs/scale.md).</source>
            <translation>Pide a quien lleva la base de datos los permisos de tu equipo (docs/scale.md).</translation>
        </message>
        <message>
            <source>The tables in the database are of version {version}, and this Callside writes version {ours}.</source>
            <translation>Las tablas de la base de datos son de la versión {version}, y este Callside escribe la versión {ours}.</translation>
        </message>
        <message>
            <source>Use the Callside that made them, or publish into another database.</source>
            <translation>Usa el Callside que las creó o publica en otra base de datos.</translation>
        </message>
        <message>
            <source>A password does not belong into the address: others on this machine can read it.</source>
            <translation>Una contraseña no va en la dirección: otras personas de este equipo pueden leerla.</translation>
        </message>
        <message>
            <source>Put it into PGPASSFILE, ~/.pgpass, PGPASSWORD or TRINO_PASSWORD instead.</source>
            <translation>Ponla en PGPASSFILE, ~/.pgpass, PGPASSWORD o TRINO_PASSWORD.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>La importación se detuvo.</translation>
        </message>
        <message>
            <source>What was taken in before that stays; of the file under way nothing was taken in.</source>
            <translation>Lo recibido antes se queda; del archivo en curso no se aceptó nada.</translation>
        </message>
        <message>
            <source>Import the rest whenever you like; nothing comes twice.</source>
            <translation>Importa el resto cuando quieras; nada llega dos veces.</translation>
        </message>
        <message>
            <source>This file does not fit the other files of {known_as} (number {sequence}).</source>
            <translation>Este archivo no encaja con los demás archivos de {known_as} (número {sequence}).</translation>
        </message>
        <message>
            <source>Ask {known_as} whether a backup was brought back there, or a second machine has a copy of the log. If so, accept the file; if not, somebody else has the key.</source>
            <translation>Pregunta a {known_as} si allí se recuperó una copia de seguridad o si otro equipo informático tiene una copia del registro. Si es así, acepta el archivo; si no, otra persona tiene la clave.</translation>
        </message>
        <message>
            <source>Some of it says that it belongs to another agent's calls.</source>
            <translation>Una parte dice ser de las llamadas de otro agente.</translation>
        </message>
        <message>
            <source>That part was left out; the rest was taken in.</source>
            <translation>Esa parte se dejó fuera; el resto se aceptó.</translation>
        </message>
        <message>
            <source>Tell your IT: a program that is in order does not do that.</source>
            <translation>Avisa a informática: un programa en orden no hace eso.</translation>
        </message>
        <message>
            <source>{file} is not one of the files that agents hand over.</source>
            <translation>{file} no es de los archivos que entregan los agentes.</translation>
        </message>
        <message>
            <source>Choose files that end in .callside, .callside-answer, .callside-feedback or .callside-roster.</source>
            <translation>Elige archivos que acaben en .callside, .callside-answer, .callside-feedback o .callside-roster.</translation>
        </message>
        <message>
            <source>{file} could not be read, or is gone.</source>
            <translation>{file} no se pudo leer o ya no está.</translation>
        </message>
        <message>
            <source>See that the folder is there, and import it again.</source>
            <translation>Mira que la carpeta esté y vuelve a importarlo.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>La carpeta {folder} no está.</translation>
        </message>
        <message>
            <source>What was taken in before is unchanged.</source>
            <translation>Lo recibido antes no ha cambiado.</translation>
        </message>
        <message>
            <source>Connect the share or the stick, and import again.</source>
            <translation>Conecta la carpeta compartida o la memoria USB y vuelve a importar.</translation>
        </message>
        <message>
            <source>That is what the team agreed on. Nothing was changed.</source>
            <translation>Es lo que acordó el equipo. Nada ha cambiado.</translation>
        </message>
        <message>
            <source>The calls and numbers of single agents are not shown.</source>
            <translation>No se muestran llamadas ni cifras de agentes por separado.</translation>
        </message>
        <message>
            <source>Look at the whole team.</source>
            <translation>Mira el equipo entero.</translation>
        </message>
        <message>
            <source>Two filters at once could point out a single agent.</source>
            <translation>Dos filtros a la vez podrían señalar a un solo agente.</translation>
        </message>
        <message>
            <source>Choose one filter, and a period if you like.</source>
            <translation>Elige un filtro y, si quieres, un periodo.</translation>
        </message>
        <message>
            <source>The table cannot be read.</source>
            <translation>No se puede leer la tabla.</translation>
        </message>
        <message>
            <source>Rules of the playbook still name “{id}”.</source>
            <translation>Hay reglas de la guía que aún nombran «{id}».</translation>
        </message>
        <message>
            <source>Change these places first: {places}</source>
            <translation>Cambia antes estos lugares: {places}</translation>
        </message>
        <message>
            <source>There is a version “{version}” of this playbook already.</source>
            <translation>Ya hay una versión «{version}» de esta guía.</translation>
        </message>
        <message>
            <source>Your draft is kept, and the versions are unchanged.</source>
            <translation>Tu borrador se guarda, y las versiones no han cambiado.</translation>
        </message>
        <message>
            <source>Write another version into its head.</source>
            <translation>Escribe otra versión en la cabecera.</translation>
        </message>
        <message>
            <source>Save it as CSV in UTF-8, with a line of headings.</source>
            <translation>Guárdala como CSV en UTF-8, con una línea de encabezados.</translation>
        </message>
        <message>
            <source>It has more than {most} bytes: import it in parts.</source>
            <translation>Tiene más de {most} bytes: impórtala por partes.</translation>
        </message>
        <message>
            <source>It has more than {most} lines: import it in parts.</source>
            <translation>Tiene más de {most} líneas: impórtala por partes.</translation>
        </message>
        <message>
            <source>Line {line} is not UTF-8: save it as CSV in UTF-8.</source>
            <translation>La línea {line} no es UTF-8: guárdala como CSV en UTF-8.</translation>
        </message>
        <message>
            <source>Look at line {line}: a quotation mark may not be closed.</source>
            <translation>Mira la línea {line}: puede que unas comillas no estén cerradas.</translation>
        </message>
        <message>
            <source>Give it a line of headings and one line for each entry.</source>
            <translation>Dale una línea de encabezados y una línea por entrada.</translation>
        </message>
        <message>
            <source>The table has a column “{column}” that no entry has.</source>
            <translation>La tabla tiene una columna «{column}» que ninguna entrada tiene.</translation>
        </message>
        <message>
            <source>Rename or remove that column{hint}.</source>
            <translation>Cambia el nombre de esa columna o quítala{hint}.</translation>
        </message>
        <message>
            <source>There is no pattern called {pattern}.</source>
            <translation>No hay ningún patrón llamado {pattern}.</translation>
        </message>
        <message>
            <source>Choose from: {known}.</source>
            <translation>Elige entre: {known}.</translation>
        </message>
        <message>
            <source>{file} does not say which format the report is to have.</source>
            <translation>{file} no dice qué formato debe tener el informe.</translation>
        </message>
        <message>
            <source>End its name in .html, .pdf, .xlsx or .sqlite, name a folder for CSV, or name the format.</source>
            <translation>Acaba su nombre en .html, .pdf, .xlsx o .sqlite, nombra una carpeta para CSV, o nombra el formato.</translation>
        </message>
        <message>
            <source>The facts of single calls may not be written: your team agreed on that.</source>
            <translation>No se pueden escribir los datos de llamadas sueltas: lo acordó tu equipo.</translation>
        </message>
        <message>
            <source>Write the report without them.</source>
            <translation>Escribe el informe sin ellos.</translation>
        </message>
        <message>
            <source>This needs packages that are not installed: {packages}.</source>
            <translation>Esto necesita paquetes que no están instalados: {packages}.</translation>
        </message>
        <message>
            <source>Imports, people and search work without them.</source>
            <translation>Las importaciones, las personas y la búsqueda funcionan sin ellos.</translation>
        </message>
        <message>
            <source>Install Callside with the supervisor's part: pip install "callside[supervisor]".</source>
            <translation>Instala Callside con la parte del supervisor: pip install "callside[supervisor]".</translation>
        </message>
        <message>
            <source>Nothing is kept about anybody of that name or number.</source>
            <translation>No se guarda nada sobre nadie con ese nombre o número.</translation>
        </message>
        <message>
            <source>Try another number, the account, the e-mail address, or a part of the name.</source>
            <translation>Prueba otro número, la cuenta, el correo o una parte del nombre.</translation>
        </message>
        <message>
            <source>More than one person fits ({count}).</source>
            <translation>Hay más de una persona que encaja ({count}).</translation>
        </message>
        <message>
            <source>Name the one who is meant by number, account or id.</source>
            <translation>Nombra a la persona con su número, cuenta o id.</translation>
        </message>
        <message>
            <source>Erasing somebody needs your yes: it cannot be undone.</source>
            <translation>Borrar a alguien necesita tu sí: no se puede deshacer.</translation>
        </message>
        <message>
            <source>Add --yes when you have read what would go.</source>
            <translation>Añade --yes cuando hayas leído lo que desaparecería.</translation>
        </message>
        <message>
            <source>The list of people who were erased cannot be read ({file}).</source>
            <translation>No se puede leer la lista de personas borradas ({file}).</translation>
        </message>
        <message>
            <source>Your log is as it was. It stays closed, so that nobody comes back from an old backup.</source>
            <translation>Tu registro está como estaba. Sigue cerrado para que nadie vuelva desde una copia antigua.</translation>
        </message>
        <message>
            <source>Your organisation has to keep these records ({place}): they stay.</source>
            <translation>Tu organización tiene que conservar estos datos ({place}): se quedan.</translation>
        </message>
        <message>
            <source>Ask your IT for how long, and who may delete them.</source>
            <translation>Pregunta a informática por cuánto tiempo y quién puede borrarlos.</translation>
        </message>
        <message>
            <source>Deleting everything needs a word typed: it cannot be undone.</source>
            <translation>Para borrarlo todo hay que escribir una palabra: no se puede deshacer.</translation>
        </message>
        <message>
            <source>Read what would go with --dry-run, then type DELETE.</source>
            <translation>Lee con --dry-run qué se iría y escribe después DELETE.</translation>
        </message>
        <message>
            <source>Everything was deleted but for the entries of the keyring: it does not answer.</source>
            <translation>Se borró todo menos las entradas del llavero: no responde.</translation>
        </message>
        <message>
            <source>They open nothing any more. What is left is put down, and not forgotten.</source>
            <translation>Ya no abren nada. Lo que queda está anotado y no se olvida.</translation>
        </message>
        <message>
            <source>Unlock the keyring and start Callside again: it goes on.</source>
            <translation>Desbloquea el llavero e inicia Callside otra vez: sigue desde ahí.</translation>
        </message>
        <message>
            <source>It is from an agent whose records were erased here, and from before that.</source>
            <translation>Es de un agente cuyos datos se borraron aquí, y de antes de eso.</translation>
        </message>
        <message>
            <source>It was not taken in; nothing of them came back.</source>
            <translation>No se importó; nada de eso volvió.</translation>
        </message>
        <message>
            <source>If they are in your team again, have them join with the team file anew.</source>
            <translation>Si vuelve a estar en tu equipo, haz que se una de nuevo con el archivo del equipo.</translation>
        </message>
        <message>
            <source>{place} could not be written.</source>
            <translation>No se pudo escribir {place}.</translation>
        </message>
        <message>
            <source>Logins go on as they were; calls and notes are safe.</source>
            <translation>El inicio de sesión sigue como antes; llamadas y notas están a salvo.</translation>
        </message>
        <message>
            <source>Ask your IT whether you may write there, or try again.</source>
            <translation>Pregunta a informática si puedes escribir ahí, o inténtalo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>PromiseForm</name>
        <message>
            <source>What did you promise?</source>
            <translation>¿A qué te comprometiste?</translation>
        </message>
        <message>
            <source>Call back with the data</source>
            <translation>Llamar con los datos</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>¿Para cuándo?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>¿Cómo?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Did you tell them?</source>
            <translation>¿Se lo dijiste al cliente?</translation>
        </message>
        <message>
            <source>Another promise</source>
            <translation>Otro compromiso</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>Cambiar {what}</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Quitar {what}</translation>
        </message>
        <message>
            <source>told</source>
            <translation>cliente avisado</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>sin avisar todavía</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>Promise removed: {what}</source>
            <translation>Compromiso quitado: {what}</translation>
        </message>
    </context>
    <context>
        <name>PromisesCard</name>
        <message>
            <source>Promises and follow-ups</source>
            <translation>Compromisos y seguimientos</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué fue de ello</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>due {when}</source>
            <translation>vence {when}</translation>
        </message>
        <message>
            <source>settled {when}</source>
            <translation>cerrado {when}</translation>
        </message>
        <message>
            <source>the customer was not told</source>
            <translation>no se avisó al cliente</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>settled late</source>
            <translation>cerrado con retraso</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>descartado</translation>
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Nothing to do afterwards, by the rules.</source>
            <translation>Según las reglas, no queda nada por hacer después.</translation>
        </message>
        <message>
            <source>Ticked ones are made when you close the call.</source>
            <translation>Los marcados se crean al cerrar la llamada.</translation>
        </message>
        <message>
            <source>{what}: {due}. Change the date</source>
            <translation>{what}: {due}. Cambiar la fecha</translation>
        </message>
        <message>
            <source>Another date</source>
            <translation>Otra fecha</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>because: {why}</source>
            <translation>por: {why}</translation>
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
            <translation>Añadir un sistema telefónico</translation>
        </message>
        <message>
            <source>By a name of your choice. It gets a secret address of its own.</source>
            <translation>Con el nombre que quieras. Recibe una dirección secreta propia.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add the phone system</source>
            <translation>Añadir el sistema telefónico</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Ponle primero un nombre.</translation>
        </message>
        <message>
            <source>There is one of this name already.</source>
            <translation>Ya hay uno con ese nombre.</translation>
        </message>
        <message>
            <source>Copied. The clipboard is emptied in {seconds} s.</source>
            <translation>Copiado. El portapapeles se vacía en {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>PushReceiver</name>
        <message>
            <source>Callside shows the caller.</source>
            <translation>Callside muestra quién llama.</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
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
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>{question} In a few words</source>
            <translation>{question} En pocas palabras</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartida</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Compartir</translation>
        </message>
        <message>
            <source>Shared with my supervisor</source>
            <translation>Compartida con mi supervisor</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Compartir con mi supervisor</translation>
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
            <translation>Enter lo crea</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Make: {what}</source>
            <translation>Crear: {what}</translation>
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
            <translation>Creado: {what}</translation>
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
            <translation>Prioridad {n}</translation>
        </message>
    </context>
    <context>
        <name>ReceiverCard</name>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
    </context>
    <context>
        <name>RecentPage</name>
        <message>
            <source>Nothing to undo: what you delete or tick off is listed here.</source>
            <translation>No hay nada que deshacer: aquí aparece lo que eliminas o marcas.</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <translation>Abrir la papelera</translation>
        </message>
        <message>
            <source>Just done</source>
            <translation>Recién hecho</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodePage</name>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Tu código de recuperación</translation>
        </message>
        <message>
            <source>Key and recovery</source>
            <translation>Clave y recuperación</translation>
        </message>
        <message>
            <source>If this computer's keyring ever loses the key of your log, this code opens it. Keep it on paper, away from the computer. Whoever has the code and your files can read your log.</source>
            <translation>Si el llavero de este equipo pierde algún día la clave de tu registro, este código lo abre. Guárdalo en papel, lejos del equipo. Quien tenga el código y tus archivos puede leer tu registro.</translation>
        </message>
        <message>
            <source>What to do with the code</source>
            <translation>Qué hacer con el código</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Guardar como archivo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Ya lo tengo</translation>
        </message>
        <message>
            <source>A new recovery code</source>
            <translation>Un código de recuperación nuevo</translation>
        </message>
        <message>
            <source>The code is shown once and kept nowhere. If you have lost it, make a new one; the old one then opens nothing any more.</source>
            <translation>El código se muestra una sola vez y no se guarda en ningún sitio. Si lo has perdido, crea uno nuevo; el anterior ya no abre nada.</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Crear un código nuevo</translation>
        </message>
        <message>
            <source>Callside recovery code

{code}

It opens the call log in this folder when the computer's keyring has lost the key:
{folder}

Keep it away from the computer.</source>
            <translation>Código de recuperación de Callside

{code}

Abre el registro de llamadas de esta carpeta cuando el llavero del equipo ha perdido la clave:
{folder}

Guárdalo lejos del equipo.</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard again soon.</source>
            <translation>Copiado; pronto sale del portapapeles.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Guardar el código de recuperación</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
    </context>
    <context>
        <name>ReflectionCard</name>
        <message>
            <source>About the call</source>
            <translation>Sobre la llamada</translation>
        </message>
        <message>
            <source>{question} {answer}</source>
            <translation>{question} {answer}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the reflection of {when}</source>
            <translation>Abrir la reflexión de {when}</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) shared</source>
            <translation>
                <numerusform>%n respuesta compartida</numerusform>
                <numerusform>%n respuestas compartidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Only you see this</source>
            <translation>Solo lo ves tú</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
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
            <translation>Solo lo ves tú</translation>
        </message>
        <message>
            <source>Card number removed</source>
            <translation>Número de tarjeta retirado</translation>
        </message>
        <message>
            <source>A minute for you</source>
            <translation>Un minuto para ti</translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Respirar</translation>
        </message>
        <message>
            <source>A minute for me</source>
            <translation>Un minuto para mí</translation>
        </message>
        <message>
            <source>A reflection belongs to a call. After the next one it is offered here.</source>
            <translation>Una reflexión pertenece a una llamada. Después de la próxima se ofrece aquí.</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Mis reflexiones</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Who sees this</source>
            <translation>Quién ve esto</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Reflexión</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Only what you share is seen</source>
            <translation>Solo se ve lo que compartes</translation>
        </message>
    </context>
    <context>
        <name>ReflectionsCard</name>
        <message>
            <source>My reflections, answer by answer</source>
            <translation>Mis reflexiones, respuesta por respuesta</translation>
        </message>
        <message>
            <source>Nobody sees an answer unless its box is ticked when you hand over.</source>
            <translation>Nadie ve una respuesta si su casilla no está marcada al entregar.</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>Next time I will</source>
            <translation>La próxima vez voy a</translation>
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
            <translation>Compartir: {what}</translation>
        </message>
        <message>
            <source>Shared with {who} on {when}.</source>
            <translation>Compartido con {who} el {when}.</translation>
        </message>
        <message>
            <source>Shared with {who} on {when}; your next bundle takes it back.</source>
            <translation>Compartido con {who} el {when}; tu próximo paquete lo retira.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>ReflectionsPage</name>
        <message>
            <source>Search my reflections</source>
            <translation>Buscar en mis reflexiones</translation>
        </message>
        <message>
            <source>Only of calls like these</source>
            <translation>Solo de llamadas como estas</translation>
        </message>
        <message>
            <source>After a call, a minute of looking back ends up here. Only you see it.</source>
            <translation>Aquí queda el minuto que dedicas a mirar atrás después de una llamada. Solo lo ves tú.</translation>
        </message>
        <message>
            <source>To the call</source>
            <translation>A la llamada</translation>
        </message>
        <message>
            <source>No reflection has all of this.</source>
            <translation>Ninguna reflexión cumple todo esto.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Mis reflexiones</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Find a conversation</source>
            <translation>Buscar una conversación</translation>
        </message>
        <message>
            <source>Open a file of conversations…</source>
            <translation>Abrir archivo…</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Practise with the real desk: the customer's turns appear above it, and you tick, note and warn as you would. Nothing of it counts in any number.</source>
            <translation>Practica con el puesto real: los turnos del cliente aparecen arriba, y tú marcas, anotas y adviertes como siempre. Nada de esto cuenta en ninguna cifra.</translation>
        </message>
        <message>
            <source>Open conversations</source>
            <translation>Abrir conversaciones</translation>
        </message>
        <message>
            <source>Conversations (*.jsonl)</source>
            <translation>Conversaciones (*.jsonl)</translation>
        </message>
        <message numerus="yes">
            <source>%n more: search to find them.</source>
            <translation>
                <numerusform>%n más: búscala para encontrarla.</numerusform>
                <numerusform>%n más: búscalas para encontrarlas.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation holds all these words.</source>
            <translation>Ninguna conversación contiene todas estas palabras.</translation>
        </message>
    </context>
    <context>
        <name>RehearsalStrip</name>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Lo que se dice</translation>
        </message>
        <message>
            <source>Turn before</source>
            <translation>Turno anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next turn</source>
            <translation>Turno siguiente</translation>
        </message>
        <message>
            <source>Leave the rehearsal</source>
            <translation>Salir del ensayo</translation>
        </message>
        <message>
            <source>The customer says</source>
            <translation>El cliente dice</translation>
        </message>
        <message>
            <source>In the script, the agent says</source>
            <translation>En el guion, el agente dice</translation>
        </message>
        <message>
            <source>Meanwhile</source>
            <translation>Mientras tanto</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>{heard} of {all}</source>
            <translation>{heard} de {all}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n follow-up(s) due. Open Callside to see.</source>
            <translation>
                <numerusform>%n seguimiento pendiente. Abre Callside para verlo.</numerusform>
                <numerusform>%n seguimientos pendientes. Abre Callside para verlos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something marked urgent is due.</source>
            <translation>Vence algo marcado como urgente.</translation>
        </message>
        <message>
            <source>Show follow-ups</source>
            <translation>Mostrar seguimientos</translation>
        </message>
    </context>
    <context>
        <name>RemovalsCard</name>
        <message>
            <source>What was removed</source>
            <translation>Lo que se borró</translation>
        </message>
        <message>
            <source>When, why and how many of each kind: never whose, and no words. Lines are only added; nobody changes or deletes one.</source>
            <translation>Cuándo, por qué y cuánto de cada clase: nunca de quién, y sin palabras. Solo se añaden líneas; nadie cambia ni borra una.</translation>
        </message>
        <message>
            <source>Nothing was removed yet.</source>
            <translation>Aún no se borró nada.</translation>
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
            <translation>Informe de {team}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Fingerprint of the imported records</source>
            <translation>Huella de los registros importados</translation>
        </message>
        <message>
            <source>Fingerprint of the figures</source>
            <translation>Huella de las cifras</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Hecho por</translation>
        </message>
        <message>
            <source>Every share is told with the number of calls that it is of, and the 95 % interval (of n calls) in which it may lie. Nobody is ranked. Fewer than ten calls make no percentage.</source>
            <translation>Cada proporción va con el número de llamadas del que es y con el intervalo del 95 % (de n llamadas) en el que puede estar. No se ordena a nadie. Menos de diez llamadas no dan porcentaje.</translation>
        </message>
        <message>
            <source>{calls} · {agents} · {period}</source>
            <translation>{calls} · {agents} · {period}</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>Manera</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>n = {count}</source>
            <translation>n = {count}</translation>
        </message>
        <message>
            <source>{what}, of 100</source>
            <translation>{what}, de cada 100</translation>
        </message>
        <message>
            <source>limits {level}</source>
            <translation>límites {level}</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>centro</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>A page to read (HTML)</source>
            <translation>Una página para leer (HTML)</translation>
        </message>
        <message>
            <source>A document (PDF)</source>
            <translation>Un documento (PDF)</translation>
        </message>
        <message>
            <source>A workbook (XLSX)</source>
            <translation>Un libro de cálculo (XLSX)</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>Tablas (CSV)</translation>
        </message>
        <message>
            <source>A database (SQLite)</source>
            <translation>Una base de datos (SQLite)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>A report of the patterns</source>
            <translation>Un informe de los patrones</translation>
        </message>
        <message>
            <source>The same calls and filters give the same file. It is not encrypted: keep it where only those get at it who may see it. That it was saved is on the list that agents can ask for.</source>
            <translation>Las mismas llamadas y filtros dan el mismo archivo. No está cifrado: guárdalo donde solo llegue quien pueda verlo. Que se guardó queda en la lista que los agentes pueden pedir.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>The report is being made …</source>
            <translation>Se está haciendo el informe …</translation>
        </message>
        <message>
            <source>Report (*{ending})</source>
            <translation>Informe (*{ending})</translation>
        </message>
        <message>
            <source>Save the tables in</source>
            <translation>Guardar las tablas en</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>Every pattern, of the calls that the filters let through: {period}. What speaks of single calls is left out.</source>
            <translation>Todos los patrones, de las llamadas que dejan pasar los filtros: {period}. Lo que habla de llamadas sueltas se deja fuera.</translation>
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>About this file</source>
            <translation>Acerca de este archivo</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Details of {file}</source>
            <translation>Detalles de {file}</translation>
        </message>
        <message>
            <source>Calls from {first} to {last}</source>
            <translation>Llamadas de {first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>RingBar</name>
        <message numerus="yes">
            <source>%n more ringing</source>
            <translation>
                <numerusform>%n más sonando</numerusform>
                <numerusform>%n más sonando</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing rings.</source>
            <translation>No suena nada.</translation>
        </message>
    </context>
    <context>
        <name>RingRow</name>
        <message>
            <source>Put the link away</source>
            <translation>Apartar el enlace</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Nueva llamada</translation>
        </message>
        <message>
            <source>Look at {who}</source>
            <translation>Ver: {who}</translation>
        </message>
        <message>
            <source>Start a call: {who}</source>
            <translation>Nueva llamada: {who}</translation>
        </message>
        <message>
            <source>Unverified link: any web page can show this</source>
            <translation>Enlace sin verificar: cualquier página web puede mostrarlo</translation>
        </message>
        <message>
            <source>You are calling</source>
            <translation>Estás llamando</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Sonando</translation>
        </message>
        <message>
            <source>{state} · may be {names}</source>
            <translation>{state} · quizá {names}</translation>
        </message>
    </context>
    <context>
        <name>RingWatch</name>
        <message>
            <source>A link asks for a call: not verified.</source>
            <translation>Un enlace propone una llamada: sin verificar.</translation>
        </message>
        <message>
            <source>Missed call: {who}</source>
            <translation>Llamada perdida: {who}</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) missed</source>
            <translation>
                <numerusform>%n llamada perdida</numerusform>
                <numerusform>%n llamadas perdidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RungRow</name>
        <message>
            <source>Said it</source>
            <translation>Ya lo dije</translation>
        </message>
        <message>
            <source>Their words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <source>said</source>
            <translation>dicho</translation>
        </message>
        <message>
            <source>next</source>
            <translation>siguiente</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>más adelante</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Say the sentence above, then press.</source>
            <translation>Di la frase de arriba y pulsa después.</translation>
        </message>
        <message>
            <source>Said it: {rung}</source>
            <translation>Ya lo dije: {rung}</translation>
        </message>
        <message>
            <source>Their words before: {rung}</source>
            <translation>Sus palabras previas: {rung}</translation>
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Unsaved</source>
            <translation>Sin guardar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search everything shared</source>
            <translation>Buscar en todo lo compartido</translation>
        </message>
        <message>
            <source>Words in notes, concerns, promises</source>
            <translation>Palabras en notas, motivos, compromisos</translation>
        </message>
        <message>
            <source>Whose calls</source>
            <translation>De quién son las llamadas</translation>
        </message>
        <message>
            <source>What you look for and open is noted, and agents may ask to see it.</source>
            <translation>Lo que buscas y abres queda anotado, y los agentes pueden pedir verlo.</translation>
        </message>
        <message>
            <source>Calls found, newest first</source>
            <translation>Llamadas encontradas, las más recientes primero</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>Todos los agentes</translation>
        </message>
        <message>
            <source>Type a word or two. Beginnings of words are enough.</source>
            <translation>Escribe una o dos palabras. Basta el principio.</translation>
        </message>
        <message>
            <source>No call has all of these words.</source>
            <translation>Ninguna llamada tiene todas estas palabras.</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n call(s)</source>
            <translation>
                <numerusform>La %n llamada más reciente</numerusform>
                <numerusform>Las %n llamadas más recientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecondFolderCard</name>
        <message>
            <source>A second folder</source>
            <translation>Una segunda carpeta</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>A stick, a second disk or a share. Copies stay encrypted.</source>
            <translation>Una memoria USB, un segundo disco o una carpeta de red. Las copias siguen cifradas.</translation>
        </message>
        <message>
            <source>Choose the second folder</source>
            <translation>Elegir la segunda carpeta</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Use none</source>
            <translation>No usar ninguna</translation>
        </message>
        <message>
            <source>All backups lie on the disk of your log: if that dies, they go with it.</source>
            <translation>Todas las copias están en el disco de tu registro: si falla, se pierden con él.</translation>
        </message>
        <message>
            <source>This folder is not there just now. Backups beside your log are made as always.</source>
            <translation>Esta carpeta no está disponible ahora. Las copias junto a tu registro se hacen como siempre.</translation>
        </message>
        <message>
            <source>This folder lies on the same disk as your log: if that dies, both go.</source>
            <translation>Esta carpeta está en el mismo disco que tu registro: si falla, se pierden los dos.</translation>
        </message>
        <message>
            <source>Each backup is copied there, and proved good there, too.</source>
            <translation>Cada copia se pone también ahí, y ahí se comprueba también.</translation>
        </message>
        <message>
            <source>The second folder for backups</source>
            <translation>La segunda carpeta para las copias de seguridad</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Write the password first.</source>
            <translation>Escribe primero la contraseña.</translation>
        </message>
        <message>
            <source>Asking your keyring…</source>
            <translation>Consultando tu llavero…</translation>
        </message>
    </context>
    <context>
        <name>SectionCard</name>
        <message>
            <source>Goes into the file</source>
            <translation>Va en el archivo</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
    </context>
    <context>
        <name>SenderRow</name>
        <message>
            <source>Your own numbers in {name}</source>
            <translation>Tus números allí, en {name}</translation>
        </message>
        <message>
            <source>Your own numbers there</source>
            <translation>Tus números allí</translation>
        </message>
        <message>
            <source>By comma; whoever else answers a call took it from you. Empty: nobody asks.</source>
            <translation>Separados por comas; lo que atienda otro número cuenta como atendido en otro sitio. Vacío: no se comprueba.</translation>
        </message>
        <message>
            <source>Zammad connectors: URL of the CTI endpoint</source>
            <translation>Conectores de Zammad: URL del punto CTI</translation>
        </message>
        <message>
            <source>3CX web client: contact URL, when it rings</source>
            <translation>Cliente web de 3CX: URL de contacto, al sonar</translation>
        </message>
        <message>
            <source>Hide the address</source>
            <translation>Ocultar la dirección</translation>
        </message>
        <message>
            <source>Show the address</source>
            <translation>Mostrar la dirección</translation>
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation>Qué hacer con {name}</translation>
        </message>
        <message>
            <source>New address</source>
            <translation>Dirección nueva</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>The address in use is refused from then on; paste the new one there.</source>
            <translation>La dirección actual se rechaza desde entonces; pega allí la nueva.</translation>
        </message>
        <message>
            <source>Make a new address</source>
            <translation>Crear una dirección nueva</translation>
        </message>
        <message>
            <source>{name} can tell of no call any more, and its address is void.</source>
            <translation>{name} ya no puede avisar de llamadas, y su dirección deja de valer.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Sí, quitarlo</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Managed by your organisation</source>
            <translation>Gestionado por tu organización</translation>
        </message>
        <message>
            <source>Your organisation asks for at least {bound}.</source>
            <translation>Tu organización pide al menos {bound}.</translation>
        </message>
        <message>
            <source>Your organisation allows at most {bound}.</source>
            <translation>Tu organización permite como máximo {bound}.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>During a call</source>
            <translation>Durante la llamada</translation>
        </message>
        <message>
            <source>Phrases and clipboard</source>
            <translation>Frases y portapapeles</translation>
        </message>
        <message>
            <source>Follow-ups and business days</source>
            <translation>Seguimientos y días laborables</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Your house</source>
            <translation>Tu empresa</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>Tamaño del texto en porcentaje</translation>
        </message>
        <message>
            <source>On top of what the system asks for.</source>
            <translation>Además de lo que pida el sistema.</translation>
        </message>
        <message>
            <source>No movement</source>
            <translation>Sin movimiento</translation>
        </message>
        <message>
            <source>Nothing fades or moves, whatever the system says.</source>
            <translation>Nada se desvanece ni se mueve, diga lo que diga el sistema.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the window, its dates and its numbers.</source>
            <translation>De la ventana, sus fechas y sus números.</translation>
        </message>
        <message>
            <source>A quiet cue to refocus</source>
            <translation>Un aviso discreto para reconducir</translation>
        </message>
        <message>
            <source>After four minutes of high tension with only listening.</source>
            <translation>Tras cuatro minutos de mucha tensión en los que solo se escuchó.</translation>
        </message>
        <message>
            <source>Offer a reflection after a call</source>
            <translation>Ofrecer una reflexión después de la llamada</translation>
        </message>
        <message>
            <source>Under a minute, and only you see it.</source>
            <translation>Menos de un minuto, y solo la ves tú.</translation>
        </message>
        <message>
            <source>A call was hard from tension</source>
            <translation>Una llamada fue difícil desde la tensión</translation>
        </message>
        <message>
            <source>After a hard call you are offered a minute for yourself.</source>
            <translation>Después de una llamada difícil se te ofrece un minuto para ti.</translation>
        </message>
        <message>
            <source>Hints while you write</source>
            <translation>Avisos al escribir</translation>
        </message>
        <message>
            <source>A quiet line below the words; nothing is changed, counted or told on.</source>
            <translation>Una línea discreta bajo el texto; no se cambia, ni se cuenta, ni se comunica nada.</translation>
        </message>
        <message>
            <source>Bank accounts (IBAN)</source>
            <translation>Cuentas bancarias (IBAN)</translation>
        </message>
        <message>
            <source>Numbers of passports and ID cards</source>
            <translation>Números de pasaportes y documentos de identidad</translation>
        </message>
        <message>
            <source>Words about health</source>
            <translation>Palabras sobre la salud</translation>
        </message>
        <message>
            <source>More words to hint at</source>
            <translation>Más palabras sobre las que avisar</translation>
        </message>
        <message>
            <source>By comma; with a minus, as in -hospital, Callside's own word is left out.</source>
            <translation>Con comas; con un menos, como en -hospital, se deja fuera una palabra de Callside.</translation>
        </message>
        <message>
            <source>Give the clipboard back after a phrase</source>
            <translation>Devolver el portapapeles después de una frase</translation>
        </message>
        <message>
            <source>Seconds until the clipboard is given back</source>
            <translation>Segundos hasta devolver el portapapeles</translation>
        </message>
        <message>
            <source>What names a customer is cleared after as long.</source>
            <translation>Lo que nombra a un cliente se borra tras el mismo tiempo.</translation>
        </message>
        <message>
            <source>Remind me of what is due</source>
            <translation>Recordarme lo que vence</translation>
        </message>
        <message>
            <source>Without names, and never during a call.</source>
            <translation>Sin nombres, y nunca durante una llamada.</translation>
        </message>
        <message>
            <source>Minutes before it is due</source>
            <translation>Minutos antes de que venza</translation>
        </message>
        <message>
            <source>Country whose holidays count</source>
            <translation>País cuyos festivos cuentan</translation>
        </message>
        <message>
            <source>Two letters, as in DE, GB or US; empty: no holidays.</source>
            <translation>Dos letras, como ES, MX o AR; vacío: sin festivos.</translation>
        </message>
        <message>
            <source>Its state or region</source>
            <translation>Su estado o región</translation>
        </message>
        <message>
            <source>As in BY, SCT or CA; may stay empty.</source>
            <translation>Por ejemplo MD, CT o JAL; puede quedar vacío.</translation>
        </message>
        <message>
            <source>The working day begins</source>
            <translation>La jornada empieza</translation>
        </message>
        <message>
            <source>As in 09:00.</source>
            <translation>Por ejemplo 09:00.</translation>
        </message>
        <message>
            <source>The working day ends</source>
            <translation>La jornada termina</translation>
        </message>
        <message>
            <source>As in 17:00.</source>
            <translation>Por ejemplo 17:00.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Días laborables</translation>
        </message>
        <message>
            <source>As in: {days}.</source>
            <translation>Por ejemplo: {days}.</translation>
        </message>
        <message>
            <source>Your queue</source>
            <translation>Tu cola</translation>
        </message>
        <message>
            <source>The line that your calls come in on; each call can differ.</source>
            <translation>La línea por la que entran tus llamadas; cada llamada puede ser distinta.</translation>
        </message>
        <message>
            <source>Open Callside when I log in</source>
            <translation>Abrir Callside al iniciar mi sesión</translation>
        </message>
        <message>
            <source>From your next session on.</source>
            <translation>Desde tu próxima sesión.</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>Minutos hasta que se bloquea la ventana</translation>
        </message>
        <message>
            <source>When nobody is there, and never during a call; 0: only with the computer, or by hand.</source>
            <translation>Cuando no hay nadie, y nunca durante una llamada; 0: solo con el equipo o a mano.</translation>
        </message>
        <message>
            <source>Leave the window out of screenshots and screen sharing</source>
            <translation>Dejar la ventana fuera de capturas y pantallas compartidas</translation>
        </message>
        <message>
            <source>Windows and macOS do so; Linux desktops cannot.</source>
            <translation>Windows y macOS lo hacen; los escritorios de Linux no pueden.</translation>
        </message>
        <message>
            <source>Hear phone systems that push calls</source>
            <translation>Recibir avisos de sistemas telefónicos</translation>
        </message>
        <message>
            <source>By HTTP, from this computer alone: Zammad connectors, web clients with a contact URL.</source>
            <translation>Por HTTP, solo desde este equipo: conectores de Zammad, clientes web con URL de contacto.</translation>
        </message>
        <message>
            <source>Port of this computer</source>
            <translation>Puerto de este equipo</translation>
        </message>
        <message>
            <source>With another port all addresses are others.</source>
            <translation>Otro puerto cambia todas las direcciones.</translation>
        </message>
        <message>
            <source>Follow my telephone at the exchange</source>
            <translation>Seguir mi teléfono en la central</translation>
        </message>
        <message>
            <source>Asterisk, FreePBX, Issabel: Callside looks on, and can neither dial nor hang up.</source>
            <translation>Asterisk, FreePBX, Issabel: Callside solo observa y no puede marcar ni colgar.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Central telefónica</translation>
        </message>
        <message>
            <source>Its name or address in your network.</source>
            <translation>Su nombre o su dirección en la red.</translation>
        </message>
        <message>
            <source>Port of the exchange</source>
            <translation>Puerto de la central</translation>
        </message>
        <message>
            <source>5039 is usual when encrypted, 5038 when not.</source>
            <translation>Con cifrado es habitual 5039, sin cifrado 5038.</translation>
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Conexión cifrada (TLS)</translation>
        </message>
        <message>
            <source>Without it, names and numbers of callers cross the network in the open.</source>
            <translation>Sin esto, los nombres y números viajan sin cifrar por la red.</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Nombre de la cuenta</translation>
        </message>
        <message>
            <source>Your telephones</source>
            <translation>Tus teléfonos</translation>
        </message>
        <message>
            <source>As the exchange calls them: PJSIP/1001, several by comma.</source>
            <translation>Como los llama la central: PJSIP/1001; varios, con coma.</translation>
        </message>
        <message>
            <source>File of your house's own signer</source>
            <translation>Archivo de la CA de tu empresa</translation>
        </message>
        <message>
            <source>A PEM file; empty: the signers that your system knows.</source>
            <translation>Un archivo PEM; vacío: las CA que conoce tu sistema.</translation>
        </message>
        <message>
            <source>Pin of the certificate</source>
            <translation>Huella del certificado</translation>
        </message>
        <message>
            <source>SHA-256 of the exchange's certificate: only that one is taken then.</source>
            <translation>SHA-256 del certificado de la central: entonces solo vale ese.</translation>
        </message>
        <message>
            <source>Hear baresip on this computer</source>
            <translation>Oír baresip en este equipo</translation>
        </message>
        <message>
            <source>By its control connection; Callside gives it no orders.</source>
            <translation>Por su conexión de control; Callside no le da órdenes.</translation>
        </message>
        <message>
            <source>Port of baresip</source>
            <translation>Puerto de baresip</translation>
        </message>
        <message>
            <source>Dial by a click on a number</source>
            <translation>Marcar con un clic en el número</translation>
        </message>
        <message>
            <source>The program that your system has for tel: links dials.</source>
            <translation>Marca el programa que abre enlaces tel: en tu sistema.</translation>
        </message>
        <message>
            <source>Digits of your house's extensions</source>
            <translation>Cifras de las extensiones</translation>
        </message>
        <message>
            <source>Numbers of up to so many digits are colleagues; 0: there are none.</source>
            <translation>Los números de hasta tantas cifras son internos; 0: no hay.</translation>
        </message>
        <message>
            <source>Recovery keys of your IT</source>
            <translation>Claves de recuperación de informática</translation>
        </message>
        <message>
            <source>Public age keys; they open each log that is made from now.</source>
            <translation>Claves públicas de age; abren cada registro que se cree desde ahora.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Idiomas para elegir</translation>
        </message>
        <message>
            <source>Of window and playbook; none named: all of them.</source>
            <translation>De la ventana y de la guía; ninguno indicado: todos.</translation>
        </message>
        <message>
            <source>Folder of the log</source>
            <translation>Carpeta del registro</translation>
        </message>
        <message>
            <source>With settings and backups; empty: the person's own data folder. A log that stands elsewhere is never moved or removed: the window says where it is.</source>
            <translation>Con ajustes y copias de seguridad; vacío: la carpeta de datos de la persona. Un registro que está en otro lugar nunca se mueve ni se quita: la ventana dice dónde está.</translation>
        </message>
        <message>
            <source>Where the log's key is kept</source>
            <translation>Dónde se guarda la clave del registro</translation>
        </message>
        <message>
            <source>Another place is refused; a key that is there moves.</source>
            <translation>Otro lugar se rechaza; una clave que esté ahí se traslada.</translation>
        </message>
        <message>
            <source>The keyring; a passphrase where there is none</source>
            <translation>El llavero; una frase de acceso donde no lo haya</translation>
        </message>
        <message>
            <source>The keyring only</source>
            <translation>Solo el llavero</translation>
        </message>
        <message>
            <source>A passphrase only</source>
            <translation>Solo una frase de acceso</translation>
        </message>
        <message>
            <source>A key file only</source>
            <translation>Solo un archivo de clave</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <source>Made at the first start, readable for the person alone.</source>
            <translation>Se crea en el primer inicio; solo la persona puede leerlo.</translation>
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation>Segunda carpeta para copias de seguridad</translation>
        </message>
        <message>
            <source>On another disk; each backup is copied there.</source>
            <translation>En otro disco; cada copia se lleva ahí.</translation>
        </message>
        <message>
            <source>Backups that are kept at most</source>
            <translation>Copias de seguridad como máximo</translation>
        </message>
        <message>
            <source>In each folder, the newest; 0: as Callside thins them.</source>
            <translation>En cada carpeta, las más nuevas; 0: como Callside las va reduciendo.</translation>
        </message>
        <message>
            <source>Sharing with a supervisor</source>
            <translation>Compartir con un supervisor</translation>
        </message>
        <message>
            <source>Off: no team is joined and nothing is handed over.</source>
            <translation>Desactivado: no hay unión a ningún equipo y no se entrega nada.</translation>
        </message>
        <message>
            <source>A supervisor may see one agent's calls</source>
            <translation>Un supervisor puede ver las llamadas de un solo agente</translation>
        </message>
        <message>
            <source>Off: teams that agree on it are neither made nor joined.</source>
            <translation>Desactivado: los equipos que lo acuerdan no se crean y nadie se une a ellos.</translation>
        </message>
        <message>
            <source>Team file of your supervisor</source>
            <translation>Archivo de equipo de tu supervisor</translation>
        </message>
        <message>
            <source>Each agent joins that team at the start; whoever may write the policy vouches for it.</source>
            <translation>Cada agente se une a ese equipo al iniciar; responde quien puede escribir la directiva.</translation>
        </message>
        <message>
            <source>Six words of your supervisor</source>
            <translation>Seis palabras de tu supervisor</translation>
        </message>
        <message>
            <source>As the team file's maker reads them out; needed unless that file is root's alone.</source>
            <translation>Como las lee quien crea el archivo del equipo; necesarias si el archivo no es solo de root.</translation>
        </message>
        <message>
            <source>Folder for what is handed over</source>
            <translation>Carpeta para lo que se entrega</translation>
        </message>
        <message>
            <source>As on a share that your supervisor reads.</source>
            <translation>Por ejemplo, en un recurso compartido que tu supervisor lee.</translation>
        </message>
        <message>
            <source>Watched folder of the supervisor</source>
            <translation>Carpeta vigilada de la supervisión</translation>
        </message>
        <message>
            <source>What agents hand over there is taken in by itself.</source>
            <translation>Lo que los agentes entregan ahí se importa solo.</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>What nobody in the house may use.</source>
            <translation>Lo que nadie en la empresa puede usar.</translation>
        </message>
        <message>
            <source>Copying to the clipboard</source>
            <translation>Copiar al portapapeles</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>Own phrases</source>
            <translation>Frases propias</translation>
        </message>
        <message>
            <source>Hearing telephones, and dialling</source>
            <translation>Oír teléfonos y marcar</translation>
        </message>
        <message>
            <source>Sheets to print</source>
            <translation>Hojas para imprimir</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Reflexiones</translation>
        </message>
        <message>
            <source>Rehearsals</source>
            <translation>Ensayos</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Notifications of the system</source>
            <translation>Notificaciones del sistema</translation>
        </message>
        <message>
            <source>The log may stand on a network disk</source>
            <translation>El registro puede estar en un disco de red</translation>
        </message>
        <message>
            <source>Only where that disk is known to keep locks and syncs.</source>
            <translation>Solo si consta que ese disco respeta los bloqueos y las escrituras.</translation>
        </message>
        <message>
            <source>Agents may delete all that is theirs</source>
            <translation>Los agentes pueden borrar todo lo que es suyo</translation>
        </message>
        <message>
            <source>The log, its backups and keys. Off where records have to be kept.</source>
            <translation>El registro, sus copias y claves. Desactivado donde hay que conservar datos.</translation>
        </message>
        <message>
            <source>Days that a supervisor keeps what was handed over</source>
            <translation>Días que la supervisión conserva lo entregado</translation>
        </message>
        <message>
            <source>At most; the terms of a team may say fewer. 0: as the terms say.</source>
            <translation>Como máximo; las condiciones de un equipo pueden decir menos. 0: según las condiciones.</translation>
        </message>
        <message>
            <source>{setting}: at least</source>
            <translation>{setting}: como mínimo</translation>
        </message>
        <message>
            <source>The person chooses within it; less is not possible.</source>
            <translation>La persona elige dentro de eso; menos no es posible.</translation>
        </message>
        <message>
            <source>{setting}: at most</source>
            <translation>{setting}: como máximo</translation>
        </message>
        <message>
            <source>The person chooses within it; more is not possible.</source>
            <translation>La persona elige dentro de eso; más no es posible.</translation>
        </message>
        <message>
            <source>The person chooses within it, and “no limit” is not possible; 0: no bound.</source>
            <translation>La persona elige dentro de eso, y «sin límite» no es posible; 0: sin tope.</translation>
        </message>
        <message>
            <source>Days that calls are kept</source>
            <translation>Días que se conservan las llamadas</translation>
        </message>
        <message>
            <source>Closed calls with everything on them; 0: no limit.</source>
            <translation>Llamadas cerradas con todo lo que contienen; 0: sin límite.</translation>
        </message>
        <message>
            <source>Days that notes are kept</source>
            <translation>Días que se conservan las notas</translation>
        </message>
        <message>
            <source>Their words, quotes and reasons; 0: no limit.</source>
            <translation>Sus palabras, citas y motivos; 0: sin límite.</translation>
        </message>
        <message>
            <source>Days that tension is kept</source>
            <translation>Días que se conserva la tensión</translation>
        </message>
        <message>
            <source>With the remarks on it; 0: no limit.</source>
            <translation>Con sus observaciones; 0: sin límite.</translation>
        </message>
        <message>
            <source>Days that reflections are kept</source>
            <translation>Días que se conservan las reflexiones</translation>
        </message>
        <message>
            <source>With their answers; 0: no limit.</source>
            <translation>Con sus respuestas; 0: sin límite.</translation>
        </message>
        <message>
            <source>Days that settled follow-ups are kept</source>
            <translation>Días que se conservan los seguimientos resueltos</translation>
        </message>
        <message>
            <source>From when they were settled; those that are open stay; 0: no limit.</source>
            <translation>Desde que se resolvieron; los abiertos se quedan; 0: sin límite.</translation>
        </message>
        <message>
            <source>Days that the use of phrases is kept</source>
            <translation>Días que se conserva el uso de frases</translation>
        </message>
        <message>
            <source>Which phrases were used; 0: no limit.</source>
            <translation>Qué frases se usaron; 0: sin límite.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>As you say it to callers and sign letters.</source>
            <translation>Como lo dices a los clientes y firmas las cartas.</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Tu dirección de correo</translation>
        </message>
        <message>
            <source>Your telephone number</source>
            <translation>Tu número de teléfono</translation>
        </message>
        <message>
            <source>The house's playbook</source>
            <translation>La guía de la empresa</translation>
        </message>
        <message>
            <source>A file; empty: the playbook that comes with Callside.</source>
            <translation>Un archivo; vacío: la guía que trae Callside.</translation>
        </message>
        <message>
            <source>Language of the playbook</source>
            <translation>Idioma de la guía</translation>
        </message>
        <message>
            <source>Of what you say to callers; a house's own has one only.</source>
            <translation>De lo que dices a quien llama; la de la empresa tiene uno solo.</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Como la ventana</translation>
        </message>
        <message>
            <source>Country of numbers without a prefix</source>
            <translation>País de los números sin prefijo</translation>
        </message>
        <message>
            <source>Two letters, as in DE, GB or US.</source>
            <translation>Dos letras, como ES, MX o AR.</translation>
        </message>
        <message>
            <source>Name of your house</source>
            <translation>Nombre de tu empresa</translation>
        </message>
        <message>
            <source>Your manager's name</source>
            <translation>Nombre de tu responsable</translation>
        </message>
        <message>
            <source>For the phrases that offer a manager.</source>
            <translation>Para las frases que ofrecen a un responsable.</translation>
        </message>
        <message>
            <source>Links of a call</source>
            <translation>Enlaces de la llamada</translation>
        </message>
        <message>
            <source>To your CRM, tickets or orders. {number}, {name}, {account} and {order} are filled in from the call.</source>
            <translation>A tu CRM, tiques o pedidos. {number}, {name}, {account} y {order} se rellenan con los datos de la llamada.</translation>
        </message>
        <message>
            <source>Single keys in lists</source>
            <translation>Teclas sueltas en las listas</translation>
        </message>
        <message>
            <source>As 1 … 9 for favourites; off: only keys with Ctrl or Alt.</source>
            <translation>Como 1 … 9 para las favoritas; desactivado: solo teclas con Ctrl o Alt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsInForce</name>
        <message>
            <source>The house's playbook has faults; the built-in one is used.</source>
            <translation>La guía de la empresa tiene fallos; se usa la incluida.</translation>
        </message>
        <message>
            <source>Show the faults</source>
            <translation>Mostrar los fallos</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>What has a page of its own.</source>
            <translation>Lo que tiene página propia.</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Más ajustes</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Key and recovery</source>
            <translation>Clave y recuperación</translation>
        </message>
        <message>
            <source>What I keep</source>
            <translation>Lo que guardo</translation>
        </message>
        <message>
            <source>Everything about a caller</source>
            <translation>Todo sobre un cliente</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Ajustes administrados</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Acerca de Callside</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>When something is wrong with Callside.</source>
            <translation>Cuando algo va mal con Callside.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Make a support file</source>
            <translation>Crear un archivo de soporte</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>Your log stays with you. Join a team to share it with your supervisor.</source>
            <translation>Tu registro se queda contigo. Únete a un equipo para compartirlo con tu supervisor.</translation>
        </message>
        <message>
            <source>Join a team…</source>
            <translation>Unirse a un equipo…</translation>
        </message>
        <message>
            <source>Share with my supervisor</source>
            <translation>Compartir con mi supervisor</translation>
        </message>
        <message>
            <source>From the supervisor (*.callside-team *.callside-roster *.callside-coaching *.callside-playbook)</source>
            <translation>Del supervisor (*.callside-team *.callside-roster *.callside-coaching *.callside-playbook)</translation>
        </message>
        <message>
            <source>A file from your supervisor</source>
            <translation>Un archivo de tu supervisor</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>{name} is no file from a supervisor. Their names end in .callside-team, .callside-coaching or .callside-playbook.</source>
            <translation>{name} no es un archivo de un supervisor. Sus nombres acaban en .callside-team, .callside-coaching o .callside-playbook.</translation>
        </message>
        <message>
            <source>Looking at what goes out…</source>
            <translation>Mirando lo que sale…</translation>
        </message>
        <message>
            <source>The playbook {version} is here and kept. You go on working by the one that your organisation names.</source>
            <translation>La guía {version} está aquí y se conserva. Sigues trabajando con la que indica tu organización.</translation>
        </message>
        <message>
            <source>The playbook {version} is here. It is worked by once no call is open.</source>
            <translation>La guía {version} está aquí. Se usa en cuanto no haya ninguna llamada abierta.</translation>
        </message>
        <message>
            <source>From now on you work by the playbook {version}.</source>
            <translation>Desde ahora trabajas con la guía {version}.</translation>
        </message>
        <message>
            <source>A note from your supervisor is here.</source>
            <translation>Aquí hay una nota de tu supervisor.</translation>
        </message>
        <message>
            <source>Leaving…</source>
            <translation>Dejando el equipo…</translation>
        </message>
        <message>
            <source>Opening your copy…</source>
            <translation>Abriendo tu copia…</translation>
        </message>
    </context>
    <context>
        <name>ShareWords</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Como antes</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>Paso {number}</translation>
        </message>
        <message>
            <source>Phrase {number}</source>
            <translation>Frase {number}</translation>
        </message>
        <message>
            <source>Tension {number}</source>
            <translation>Tensión {number}</translation>
        </message>
        <message>
            <source>Warning {number}</source>
            <translation>Advertencia {number}</translation>
        </message>
        <message>
            <source>Manager {number}</source>
            <translation>Responsable {number}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Promise {number}</source>
            <translation>Compromiso {number}</translation>
        </message>
        <message>
            <source>Follow-up {number}</source>
            <translation>Seguimiento {number}</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Reflexión</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Empezó</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Acabó</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>Llegó por</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Into the call</source>
            <translation>En la llamada a</translation>
        </message>
        <message>
            <source>Pseudonym of the caller</source>
            <translation>Seudónimo del cliente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>Manera</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>What the phone said of the end</source>
            <translation>Lo que el teléfono dijo del final</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Vía</translation>
        </message>
        <message>
            <source>Level, 1 to 5</source>
            <translation>Nivel, 1 a 5</translation>
        </message>
        <message>
            <source>Ladder</source>
            <translation>Escalera</translation>
        </message>
        <message>
            <source>Rung</source>
            <translation>Escalón</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>The caller's words</source>
            <translation>Las palabras del cliente</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Pedido por</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razón</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Only the beginning goes out</source>
            <translation>Solo sale el principio</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Due at first</source>
            <translation>Vencía al principio</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>Se avisó al cliente</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Next time I will</source>
            <translation>La próxima vez voy a</translation>
        </message>
        <message>
            <source>Callers go out with name, number, account and e-mail.</source>
            <translation>Los clientes salen con nombre, número, cuenta y correo.</translation>
        </message>
        <message>
            <source>Callers go out under a pseudonym, without name and number.</source>
            <translation>Los clientes salen con un seudónimo, sin nombre ni número.</translation>
        </message>
        <message>
            <source>Your notes go out.</source>
            <translation>Tus notas salen.</translation>
        </message>
        <message>
            <source>Your notes stay with you.</source>
            <translation>Tus notas se quedan contigo.</translation>
        </message>
        <message>
            <source>What callers said at a warning goes out.</source>
            <translation>Lo que dijeron los clientes en una advertencia sale.</translation>
        </message>
        <message>
            <source>What callers said at a warning stays with you.</source>
            <translation>Lo que dijeron los clientes en una advertencia se queda contigo.</translation>
        </message>
        <message>
            <source>Your supervisor may look at your calls and your numbers.</source>
            <translation>Tu supervisor puede mirar tus llamadas y tus cifras.</translation>
        </message>
        <message>
            <source>Your reflections stay with you, but for answers you share.</source>
            <translation>Tus reflexiones se quedan contigo, salvo las respuestas que compartas.</translation>
        </message>
        <message numerus="yes">
            <source>Your supervisor sees no single agent, only groups of %n or more.</source>
            <translation>
                <numerusform>Tu supervisor no ve a ningún agente por separado, solo grupos de %n o más.</numerusform>
                <numerusform>Tu supervisor no ve a ningún agente por separado, solo grupos de %n o más.</numerusform>
            </translation>
        </message>
        <message>
            <source>How long it is kept there is not limited.</source>
            <translation>No hay límite para el tiempo que se guarda allí.</translation>
        </message>
        <message numerus="yes">
            <source>It is kept there for %n day(s).</source>
            <translation>
                <numerusform>Se guarda allí %n día.</numerusform>
                <numerusform>Se guarda allí %n días.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedCard</name>
        <message>
            <source>What the agent chose to share</source>
            <translation>Lo que el agente quiso compartir</translation>
        </message>
        <message>
            <source>Nothing of a reflection was shared. Reflections are private: do not ask.</source>
            <translation>No se compartió nada de una reflexión. Las reflexiones son privadas: no preguntes por ellas.</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>La próxima vez</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>What agents shared</source>
            <translation>Lo que compartieron los agentes</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Bringing the backup back…</source>
            <translation>Recuperando la copia de seguridad…</translation>
        </message>
        <message>
            <source>Making a backup, and proving it…</source>
            <translation>Haciendo y comprobando una copia de seguridad…</translation>
        </message>
        <message>
            <source>The backup is made, and proved good.</source>
            <translation>La copia de seguridad está hecha y comprobada.</translation>
        </message>
        <message>
            <source>Stopped. No backup was made; the older ones are there.</source>
            <translation>Detenido. No se hizo ninguna copia; las anteriores siguen ahí.</translation>
        </message>
        <message>
            <source>The backup is in its place. Your log of before is set aside, whole: it stands in the list below, and can be brought back in the same way.</source>
            <translation>La copia está en su sitio. Tu registro anterior queda apartado, entero: está en la lista de abajo y se puede recuperar del mismo modo.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the keys of {what}</source>
            <translation>Cambiar las teclas de {what}</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Usar estas</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <source>Usual key</source>
            <translation>Tecla habitual</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>These keys are taken by “{other}”. Press others.</source>
            <translation>Estas teclas las usa «{other}». Pulsa otras.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>Decir</translation>
        </message>
        <message>
            <source>After the call</source>
            <translation>Después de la llamada</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Nueva llamada</translation>
        </message>
        <message>
            <source>Hold or resume</source>
            <translation>Espera o retomar</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <source>Next open call</source>
            <translation>Siguiente llamada abierta</translation>
        </message>
        <message>
            <source>Look at who rings</source>
            <translation>Ver quién llama</translation>
        </message>
        <message>
            <source>Caller's name</source>
            <translation>Nombre del cliente</translation>
        </message>
        <message>
            <source>It is this caller</source>
            <translation>Confirmar el cliente</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation>Escribir notas</translation>
        </message>
        <message>
            <source>Tick the step</source>
            <translation>Marcar el paso</translation>
        </message>
        <message>
            <source>Step later</source>
            <translation>Paso más tarde</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Todos los pasos</translation>
        </message>
        <message>
            <source>More on the step</source>
            <translation>Más sobre el paso</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde sale</translation>
        </message>
        <message>
            <source>Tension 1</source>
            <translation>Tensión 1</translation>
        </message>
        <message>
            <source>Tension 2</source>
            <translation>Tensión 2</translation>
        </message>
        <message>
            <source>Tension 3</source>
            <translation>Tensión 3</translation>
        </message>
        <message>
            <source>Tension 4</source>
            <translation>Tensión 4</translation>
        </message>
        <message>
            <source>Tension 5</source>
            <translation>Tensión 5</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Buscar una frase</translation>
        </message>
        <message>
            <source>First phrase</source>
            <translation>Primera frase</translation>
        </message>
        <message>
            <source>Second phrase</source>
            <translation>Segunda frase</translation>
        </message>
        <message>
            <source>Third phrase</source>
            <translation>Tercera frase</translation>
        </message>
        <message>
            <source>Pause and breathe</source>
            <translation>Pausa y respirar</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Offer my manager</source>
            <translation>Ofrecer a mi responsable</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Tarjeta de emergencia</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Close the call</source>
            <translation>Cerrar la llamada</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Copiar el resumen</translation>
        </message>
        <message>
            <source>Copy hand-over brief</source>
            <translation>Copiar resumen de traspaso</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Reflexiones</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>Next turn of a rehearsal</source>
            <translation>Turno siguiente del ensayo</translation>
        </message>
        <message>
            <source>Mindset cards</source>
            <translation>Tarjetas de actitud</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Keep on top</source>
            <translation>Mantener encima</translation>
        </message>
        <message>
            <source>One-row strip</source>
            <translation>Franja de una fila</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>Deshacer lo último</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Todos los atajos</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importar archivos</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Patrones</translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>What agents shared</source>
            <translation>Lo que compartieron los agentes</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Quitar todos los filtros</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Team and keys</source>
            <translation>Equipo y claves</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Find a shortcut</source>
            <translation>Buscar un atajo</translation>
        </message>
        <message>
            <source>Find by what it does, or by its key</source>
            <translation>Por lo que hace o por su tecla</translation>
        </message>
        <message>
            <source>No shortcut fits. Look for fewer words.</source>
            <translation>Ningún atajo coincide. Prueba con menos palabras.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Give all the usual keys back</source>
            <translation>Volver a todas las teclas habituales</translation>
        </message>
    </context>
    <context>
        <name>SilenceTimer</name>
        <message numerus="yes">
            <source>Silence, %n second(s)</source>
            <translation>
                <numerusform>Silencio, %n segundo</numerusform>
                <numerusform>Silencio, %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Silence, %n second(s) left</source>
            <translation>
                <numerusform>Silencio, queda %n segundo</numerusform>
                <numerusform>Silencio, quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>The silence is over</source>
            <translation>Terminó el silencio</translation>
        </message>
    </context>
    <context>
        <name>SiteLinks</name>
        <message>
            <source>The call's {field} is not known yet</source>
            <translation>Todavía no se conoce este dato de la llamada: {field}</translation>
        </message>
        <message>
            <source>This link of the settings cannot be opened</source>
            <translation>Este enlace de los ajustes no se puede abrir</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>account</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <source>order</source>
            <translation>pedido</translation>
        </message>
        <message>
            <source>No program opened the link. Open your browser by hand, then try again.</source>
            <translation>Ningún programa abrió el enlace. Abre tu navegador a mano e inténtalo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>SnoozeRow</name>
        <message>
            <source>Another time</source>
            <translation>Otro momento</translation>
        </message>
        <message>
            <source>Another time…</source>
            <translation>Otro momento…</translation>
        </message>
        <message>
            <source>In 1 hour, {time}</source>
            <translation>En 1 hora, {time}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Mañana {time}</translation>
        </message>
        <message>
            <source>Next business day: {day} {time}</source>
            <translation>Siguiente día laborable: {day} {time}</translation>
        </message>
    </context>
    <context>
        <name>SourcePanel</name>
        <message>
            <source>Where this comes from</source>
            <translation>De dónde sale esto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Guide {guide}, practice {id}</source>
            <translation>Guía {guide}, práctica {id}</translation>
        </message>
        <message>
            <source>This is the house's own; no guide stands behind it.</source>
            <translation>Esto es propio de la empresa; no hay ninguna guía detrás.</translation>
        </message>
    </context>
    <context>
        <name>SpokenSentence</name>
        <message>
            <source>because: {why}</source>
            <translation>por: {why}</translation>
        </message>
    </context>
    <context>
        <name>StartNote</name>
        <message>
            <source>Note of a new call</source>
            <translation>Nota de una llamada nueva</translation>
        </message>
        <message>
            <source>Somebody calls? Just write.</source>
            <translation>¿Alguien llama? Escribe sin más.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Escribe aquí</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>later</source>
            <translation>más tarde</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>sin hacer</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation>{done} de {count} hechos</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>Volver a pendiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Make it the step now</source>
            <translation>Hacerlo el paso actual</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>¿De dónde sale esto?</translation>
        </message>
        <message>
            <source>More for: {step}</source>
            <translation>Más sobre: {step}</translation>
        </message>
    </context>
    <context>
        <name>StripMenu</name>
        <message>
            <source>To know</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Todas las páginas</translation>
        </message>
    </context>
    <context>
        <name>StripRow</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Call time</source>
            <translation>Tiempo de llamada</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Todas las acciones</translation>
        </message>
        <message>
            <source>No call open</source>
            <translation>Ninguna llamada abierta</translation>
        </message>
        <message>
            <source>Rehearsal · {state}</source>
            <translation>Ensayo · {state}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Sonando</translation>
        </message>
        <message>
            <source>Another call is ringing</source>
            <translation>Está sonando otra llamada</translation>
        </message>
        <message numerus="yes">
            <source>%n more open call(s)</source>
            <translation>
                <numerusform>%n llamada abierta más</numerusform>
                <numerusform>%n llamadas abiertas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>All actions; there is something to know</source>
            <translation>Todas las acciones; hay avisos</translation>
        </message>
        <message>
            <source>This is not saved yet.</source>
            <translation>Esto no está guardado todavía.</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Hecho: {step}</translation>
        </message>
        <message>
            <source>Start a call</source>
            <translation>Nueva llamada</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Cierre</translation>
        </message>
    </context>
    <context>
        <name>StylesRow</name>
        <message>
            <source>How they talk</source>
            <translation>Cómo habla</translation>
        </message>
        <message>
            <source>How difficult</source>
            <translation>Dificultad</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Something does not work yet. Calls can be begun by hand as always.</source>
            <translation>Algo no funciona todavía. Las llamadas se pueden iniciar a mano como siempre.</translation>
        </message>
        <message>
            <source>Callside hears your phone.</source>
            <translation>Callside oye tu teléfono.</translation>
        </message>
        <message>
            <source>Callside waits to hear from your phone.</source>
            <translation>Callside espera noticias de tu teléfono.</translation>
        </message>
    </context>
    <context>
        <name>SupervisorWindow</name>
        <message>
            <source>Callside: the supervisor's desk</source>
            <translation>Callside: el puesto del supervisor</translation>
        </message>
        <message>
            <source>Your team is being opened …</source>
            <translation>Abriendo tu equipo …</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <source>What was found on this computer</source>
            <translation>Lo que se encontró en este equipo</translation>
        </message>
        <message>
            <source>Policy of your organisation</source>
            <translation>Directiva de tu organización</translation>
        </message>
        <message>
            <source>Settings that you changed</source>
            <translation>Ajustes que cambiaste</translation>
        </message>
        <message>
            <source>What the program did</source>
            <translation>Lo que hizo el programa</translation>
        </message>
        <message>
            <source>A file for support</source>
            <translation>Un archivo para soporte</translation>
        </message>
        <message>
            <source>When something is wrong with Callside, this tells your IT about the program and this computer. No words, names or numbers of anybody are in it: neither of your callers nor yours.</source>
            <translation>Cuando algo va mal con Callside, esto informa a informática sobre el programa y este equipo. No contiene palabras, nombres ni números de nadie: ni de tus clientes ni tuyos.</translation>
        </message>
        <message>
            <source>Below is every line of it. It goes nowhere by itself: save it, and send it in your own way.</source>
            <translation>Abajo está cada línea. No va a ninguna parte por sí solo: guárdalo y envíalo a tu manera.</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Guardar como archivo</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Crearlo de nuevo</translation>
        </message>
        <message>
            <source>What to do with the file</source>
            <translation>Qué hacer con el archivo</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Mirando…</translation>
        </message>
        <message>
            <source>Saved. What you saw is all that is in it.</source>
            <translation>Guardado. Lo que viste es todo lo que contiene.</translation>
        </message>
        <message>
            <source>Callside support file.txt</source>
            <translation>Archivo de soporte de Callside.txt</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>Save the support file</source>
            <translation>Guardar el archivo de soporte</translation>
        </message>
        <message>
            <source>The support file is ready to be looked at.</source>
            <translation>El archivo de soporte está listo para verlo.</translation>
        </message>
    </context>
    <context>
        <name>SureCard</name>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Type {word} to go on</source>
            <translation>Escribe {word} para seguir</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
    </context>
    <context>
        <name>SwitchedOff</name>
        <message>
            <source>Switched off by your organisation</source>
            <translation>Desactivado por tu organización</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Como está</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dejado fuera</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>Pasar al borrador</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Line by line</source>
            <translation>Línea por línea</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>La tabla</translation>
        </message>
        <message>
            <source>{section}: {new} new, {changed} changed, {unchanged} as they are, {faulty} left out. Nothing is changed yet.</source>
            <translation>{section}: {new} nuevas, {changed} cambiadas, {unchanged} como están, {faulty} fuera. Todavía no ha cambiado nada.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {way}. {title}</source>
            <translation>Línea {number}: {way}. {title}</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Promise</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Satisfaction check</source>
            <translation>Consulta de satisfacción</translation>
        </message>
        <message>
            <source>Progress update</source>
            <translation>Noticias del avance</translation>
        </message>
        <message>
            <source>Written apology</source>
            <translation>Disculpa por escrito</translation>
        </message>
        <message>
            <source>Feedback request</source>
            <translation>Petición de opinión</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Devolver la llamada</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correo postal</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Any channel</source>
            <translation>Cualquier canal</translation>
        </message>
    </context>
    <context>
        <name>TasksCard</name>
        <message>
            <source>Promises and follow-ups</source>
            <translation>Compromisos y seguimientos</translation>
        </message>
    </context>
    <context>
        <name>TeamBackupsPage</name>
        <message>
            <source>Making a backup, and proving it…</source>
            <translation>Haciendo y comprobando una copia de seguridad…</translation>
        </message>
        <message>
            <source>The backup is made, and proved good.</source>
            <translation>La copia de seguridad está hecha y comprobada.</translation>
        </message>
        <message>
            <source>Stopped. No backup was made; the older ones are there.</source>
            <translation>Detenido. No se hizo ninguna copia; las anteriores siguen ahí.</translation>
        </message>
        <message>
            <source>{count}, {size}. Each was read whole and proved good when it was made. A new one comes before imports, at most every half hour.</source>
            <translation>{count}, {size}. Cada una se leyó entera y se comprobó al hacerla. Se hace una nueva antes de importar, como mucho cada media hora.</translation>
        </message>
        <message>
            <source>One is made before imports, at most every half hour. Or make one now: it takes a moment, and you can go on working.</source>
            <translation>Se hace una antes de importar, como mucho cada media hora. O haz una ahora: tarda un momento y puedes seguir trabajando.</translation>
        </message>
    </context>
    <context>
        <name>TeamCallFacts</name>
        <message>
            <source>Tension {first} → {last}</source>
            <translation>Tensión {first} → {last}</translation>
        </message>
    </context>
    <context>
        <name>TeamCallPage</name>
        <message>
            <source>What stands out</source>
            <translation>Lo que destaca</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Lo que se anotó</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Only the beginning of these notes was handed over.</source>
            <translation>Solo se entregó el principio de estas notas.</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>La llamada en detalle</translation>
        </message>
        <message>
            <source>Beside the call</source>
            <translation>Junto a la llamada</translation>
        </message>
        <message>
            <source>To the imports</source>
            <translation>A las importaciones</translation>
        </message>
        <message>
            <source>This call is not here: it was deleted by its agent.</source>
            <translation>Esta llamada no está: la borró su agente.</translation>
        </message>
        <message>
            <source>Caller {pseudonym}</source>
            <translation>Cliente {pseudonym}</translation>
        </message>
        <message>
            <source>called out</source>
            <translation>saliente</translation>
        </message>
        <message>
            <source>called in</source>
            <translation>entrante</translation>
        </message>
        <message>
            <source>Agent: {name}</source>
            <translation>Agente: {name}</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>The team file</source>
            <translation>El archivo del equipo</translation>
        </message>
        <message>
            <source>It is the first thing to do: agents join with this file, and can then hand over their calls to you and to nobody else.</source>
            <translation>Es lo primero: los agentes se unen con este archivo y pueden entregarte sus llamadas a ti y a nadie más.</translation>
        </message>
        <message>
            <source>Your six words</source>
            <translation>Tus seis palabras</translation>
        </message>
        <message>
            <source>An agent who joins sees the same ones, if the file was not changed on its way.</source>
            <translation>Quien se une ve las mismas, si el archivo no cambió por el camino.</translation>
        </message>
        <message>
            <source>Save it to hand it out</source>
            <translation>Guardarlo para repartirlo</translation>
        </message>
        <message>
            <source>Change the terms</source>
            <translation>Cambiar las condiciones</translation>
        </message>
        <message>
            <source>Other terms hold for agents who join with the new file: hand it out again. What was agreed before goes on to hold for everybody else.</source>
            <translation>Las otras condiciones valen para quien se una con el archivo nuevo: repártelo otra vez. Para los demás sigue valiendo lo acordado.</translation>
        </message>
        <message>
            <source>What to do with the team file</source>
            <translation>Qué hacer con el archivo del equipo</translation>
        </message>
    </context>
    <context>
        <name>TeamCurtain</name>
        <message>
            <source>Callside (locked)</source>
            <translation>Callside (bloqueado)</translation>
        </message>
    </context>
    <context>
        <name>TeamEventWords</name>
        <message>
            <source>Manager offered by the agent</source>
            <translation>Responsable ofrecido por el agente</translation>
        </message>
        <message>
            <source>Manager asked for by the customer</source>
            <translation>Responsable pedido por el cliente</translation>
        </message>
    </context>
    <context>
        <name>TeamGate</name>
        <message>
            <source>Your team</source>
            <translation>Tu equipo</translation>
        </message>
        <message>
            <source>Your team is being opened. The keyring may be asking for its password.</source>
            <translation>Abriendo tu equipo. Puede que el llavero pida su contraseña.</translation>
        </message>
    </context>
    <context>
        <name>TeamHeader</name>
        <message>
            <source>All pages</source>
            <translation>Todas las páginas</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Tu equipo</translation>
        </message>
    </context>
    <context>
        <name>TeamInside</name>
        <message>
            <source>Your team is being opened …</source>
            <translation>Abriendo tu equipo …</translation>
        </message>
    </context>
    <context>
        <name>TeamKeptPage</name>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Erase an agent</source>
            <translation>Borrar a un agente</translation>
        </message>
        <message>
            <source>Everything that they handed over, with their name, keys and coaching notes, goes for good, from figures and backups, too. The list of who looked at what keeps its lines. Nothing from before brings them back; they can join anew.</source>
            <translation>Todo lo que entregó, con su nombre, claves y notas de orientación, se va para siempre, también de cifras y copias. La lista de quién miró qué conserva sus líneas. Nada de antes lo trae de vuelta; puede unirse de nuevo.</translation>
        </message>
        <message>
            <source>Erase this agent…</source>
            <translation>Borrar a este agente…</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Lo que se guarda</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Por cuánto tiempo</translation>
        </message>
        <message>
            <source>Look what would go</source>
            <translation>Ver qué se iría</translation>
        </message>
        <message>
            <source>Take it away now</source>
            <translation>Borrarlo ahora</translation>
        </message>
        <message>
            <source>What is older goes by itself, soon after the start and daily, and does not come in again with an old bundle. The terms of the team say for how long; agents agreed to them.</source>
            <translation>Lo más antiguo se va solo, poco después del inicio y cada día, y no vuelve con un paquete antiguo. Las condiciones del equipo dicen por cuánto tiempo; los agentes las aceptaron.</translation>
        </message>
        <message>
            <source>What is too old now</source>
            <translation>Lo que ya es demasiado antiguo</translation>
        </message>
        <message>
            <source>An agent who left</source>
            <translation>Un agente que dejó el equipo</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Without a limit.</source>
            <translation>Sin límite.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after a call, by your organisation</source>
            <translation>
                <numerusform>%n día después de una llamada, según tu organización</numerusform>
                <numerusform>%n días después de una llamada, según tu organización</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after a call, by the terms</source>
            <translation>
                <numerusform>%n día después de una llamada, según las condiciones</numerusform>
                <numerusform>%n días después de una llamada, según las condiciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Older than its time: {what}.</source>
            <translation>Fuera de plazo: {what}.</translation>
        </message>
        <message>
            <source>Nothing is older than its time.</source>
            <translation>Nada está fuera de plazo.</translation>
        </message>
        <message>
            <source>Taking away what is too old…</source>
            <translation>Se borra lo que es demasiado antiguo…</translation>
        </message>
        <message>
            <source>Taken away: {what}.</source>
            <translation>Borrado: {what}.</translation>
        </message>
        <message>
            <source>The clock of this machine moved by more than a month: nothing is taken away for a week, for it might be wrong.</source>
            <translation>El reloj de este equipo saltó más de un mes: durante una semana no se borra nada, porque podría estar mal.</translation>
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation>Se va: {what}.</translation>
        </message>
        <message>
            <source>Erasing, and cleaning figures and backups…</source>
            <translation>Borrando; se limpian cifras y copias…</translation>
        </message>
        <message>
            <source>Erased.</source>
            <translation>Borrado.</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) went.</source>
            <translation>
                <numerusform>Se borró %n copia anterior.</numerusform>
                <numerusform>Se borraron %n copias anteriores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program has the figures: they are cleaned when it has ended.</source>
            <translation>Otro programa tiene las cifras: se limpian cuando termine.</translation>
        </message>
    </context>
    <context>
        <name>TeamLock</name>
        <message>
            <source>The backup is in its place. What was there is set aside, in the list below.</source>
            <translation>La copia está en su sitio. Lo que había queda apartado, en la lista de abajo.</translation>
        </message>
    </context>
    <context>
        <name>TeamPages</name>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Patrones</translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>What agents shared</source>
            <translation>Lo que compartieron los agentes</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Team and keys</source>
            <translation>Equipo y claves</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Call in detail</source>
            <translation>La llamada en detalle</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Lo que se guarda</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Ajustes administrados</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Archivo de soporte</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Acerca de Callside</translation>
        </message>
    </context>
    <context>
        <name>TeamRecoveryCodePage</name>
        <message>
            <source>The recovery code of your team's store</source>
            <translation>El código de recuperación del almacén de tu equipo</translation>
        </message>
        <message>
            <source>If this computer's keyring ever loses the key, this code opens what your agents handed over. Keep it on paper, away from the computer.</source>
            <translation>Si el llavero del sistema pierde la clave, este código abre lo que entregaron tus agentes. Guárdalo en papel, lejos de este equipo.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Guardar como archivo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Lo tengo</translation>
        </message>
        <message>
            <source>What to do with the code</source>
            <translation>Qué hacer con el código</translation>
        </message>
        <message>
            <source>The code is shown once and kept nowhere.</source>
            <translation>El código se muestra una vez y no se guarda en ninguna parte.</translation>
        </message>
        <message>
            <source>Callside recovery code

{code}

It opens the store of the team in this folder when the computer's keyring has lost the key:
{folder}

Keep it away from the computer.</source>
            <translation>Código de recuperación de Callside

{code}

Abre el almacén del equipo de esta carpeta cuando el llavero del sistema ha perdido la clave:
{folder}

Guárdalo en otro lugar.</translation>
        </message>
        <message>
            <source>Saved. Move it away from this computer.</source>
            <translation>Guardado. Llévalo lejos de este equipo.</translation>
        </message>
        <message>
            <source>Callside team recovery code.txt</source>
            <translation>Código de recuperación del equipo Callside.txt</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Guardar el código de recuperación</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>Copied. The clipboard is emptied soon.</source>
            <translation>Copiado. El portapapeles se vacía pronto.</translation>
        </message>
    </context>
    <context>
        <name>TeamSettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>These are of this window alone; the agent's has its own.</source>
            <translation>Son solo de esta ventana; la de los agentes tiene los suyos.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Lo que se guarda</translation>
        </message>
        <message>
            <source>Managed settings</source>
            <translation>Ajustes administrados</translation>
        </message>
        <message>
            <source>About Callside</source>
            <translation>Acerca de Callside</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>When something is wrong with Callside.</source>
            <translation>Cuando algo va mal con Callside.</translation>
        </message>
        <message>
            <source>Make a support file</source>
            <translation>Crear un archivo de soporte</translation>
        </message>
    </context>
    <context>
        <name>Telephone</name>
        <message>
            <source>The phone's command</source>
            <translation>Comando del teléfono</translation>
        </message>
        <message>
            <source>Pushed calls</source>
            <translation>Avisos de llamadas</translation>
        </message>
        <message>
            <source>Asterisk exchange</source>
            <translation>Central Asterisk</translation>
        </message>
        <message>
            <source>baresip</source>
            <translation>baresip</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Callside listens. Nothing was heard yet.</source>
            <translation>Callside escucha. Todavía no se ha oído nada.</translation>
        </message>
        <message>
            <source>Your phone was heard.</source>
            <translation>Se oyó tu teléfono.</translation>
        </message>
        <message>
            <source>Callside listens on port {port} of this computer. Nothing was heard yet.</source>
            <translation>Callside escucha en el puerto {port} de este equipo. Todavía no se ha oído nada.</translation>
        </message>
        <message>
            <source>Callside listens on port {port} of this computer, and was called.</source>
            <translation>Callside escucha en el puerto {port} de este equipo y ya recibió avisos.</translation>
        </message>
        <message>
            <source>Connecting to {host}, port {port}…</source>
            <translation>Conectando con {host}, puerto {port}…</translation>
        </message>
        <message>
            <source>Connected to {host}; follows {device}.</source>
            <translation>Conectado con {host}; sigue {device}.</translation>
        </message>
        <message>
            <source>Looking for baresip on port {port}…</source>
            <translation>Buscando baresip en el puerto {port}…</translation>
        </message>
        <message>
            <source>Connected to baresip on port {port}.</source>
            <translation>Conectado con baresip en el puerto {port}.</translation>
        </message>
        <message>
            <source>{who} rang</source>
            <translation>{who} llamó</translation>
        </message>
        <message>
            <source>the call with {who} was answered</source>
            <translation>llamada atendida: {who}</translation>
        </message>
        <message>
            <source>the call with {who} was put on hold</source>
            <translation>llamada en espera: {who}</translation>
        </message>
        <message>
            <source>the call with {who} went on</source>
            <translation>llamada retomada: {who}</translation>
        </message>
        <message>
            <source>the call with {who} ended</source>
            <translation>llamada terminada: {who}</translation>
        </message>
        <message>
            <source>the address was written in another way than with 127.0.0.1</source>
            <translation>la dirección no estaba escrita con 127.0.0.1</translation>
        </message>
        <message>
            <source>a web page sent it by itself</source>
            <translation>una página web la envió por sí sola</translation>
        </message>
        <message>
            <source>no phone system has this address, or not any more</source>
            <translation>ningún sistema telefónico tiene esta dirección, o ya no</translation>
        </message>
        <message>
            <source>it was opened where it is to be posted, or posted</source>
            <translation>llegó por GET en lugar de POST, o al revés</translation>
        </message>
        <message>
            <source>it was neither a form, nor JSON, nor multipart</source>
            <translation>no era un formulario, ni JSON, ni multipart</translation>
        </message>
        <message>
            <source>it could not be read</source>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>it was larger than 16 KB</source>
            <translation>ocupaba más de 16 KB</translation>
        </message>
        <message>
            <source>it was not whole within two seconds</source>
            <translation>no llegó entera en dos segundos</translation>
        </message>
        <message>
            <source>there were more than twenty in a second</source>
            <translation>hubo más de veinte en un segundo</translation>
        </message>
        <message>
            <source>it told of no call</source>
            <translation>no avisaba de ninguna llamada</translation>
        </message>
        <message>
            <source>somebody who is not shown</source>
            <translation>alguien sin número</translation>
        </message>
        <message>
            <source>{who} was called</source>
            <translation>llamada saliente: {who}</translation>
        </message>
        <message>
            <source>Requests refused: {count}</source>
            <translation>Solicitudes rechazadas: {count}</translation>
        </message>
    </context>
    <context>
        <name>TelephonePage</name>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
    </context>
    <context>
        <name>TensionCurve</name>
        <message>
            <source>Tension was not set in this call</source>
            <translation>En esta llamada no se marcó la tensión</translation>
        </message>
        <message>
            <source>{level} at {time}</source>
            <translation>{level} en {time}</translation>
        </message>
        <message>
            <source>Tension: {times}</source>
            <translation>Tensión: {times}</translation>
        </message>
        <message>
            <source>{what} at {time}</source>
            <translation>{what} en {time}</translation>
        </message>
    </context>
    <context>
        <name>TensionHistory</name>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
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
            <translation>sin marcar</translation>
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
            <translation>Calma</translation>
        </message>
        <message>
            <source>Uneasy</source>
            <translation>Nervios</translation>
        </message>
        <message>
            <source>Upset</source>
            <translation>Fastidio</translation>
        </message>
        <message>
            <source>Angry</source>
            <translation>Enojo</translation>
        </message>
        <message>
            <source>Furious</source>
            <translation>Furia</translation>
        </message>
        <message>
            <source>Not set yet</source>
            <translation>Sin marcar</translation>
        </message>
    </context>
    <context>
        <name>TensionStrip</name>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
    </context>
    <context>
        <name>TermsForm</name>
        <message>
            <source>Name of the team</source>
            <translation>Nombre del equipo</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Agents see it when they join.</source>
            <translation>Los agentes lo ven al unirse.</translation>
        </message>
        <message>
            <source>Callers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>Con nombre</translation>
        </message>
        <message>
            <source>A sign for each</source>
            <translation>Una señal para cada uno</translation>
        </message>
        <message>
            <source>Notes are handed over</source>
            <translation>Se entregan las notas</translation>
        </message>
        <message>
            <source>What callers said at a boundary is handed over</source>
            <translation>Se entrega lo que dijeron los clientes en un límite</translation>
        </message>
        <message>
            <source>Single agents and calls may be looked at</source>
            <translation>Se pueden mirar agentes y llamadas por separado</translation>
        </message>
        <message>
            <source>Smallest group that is shown</source>
            <translation>Grupo más pequeño que se muestra</translation>
        </message>
        <message>
            <source>Agents. What could be worked out by subtraction stays hidden, too.</source>
            <translation>Agentes. También queda oculto lo que se podría deducir restando.</translation>
        </message>
        <message>
            <source>Days that it is kept</source>
            <translation>Días que se guarda</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Fines</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Lo que esto significa</translation>
        </message>
        <message>
            <source>Make the team file</source>
            <translation>Crear el archivo del equipo</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Make it, or not</source>
            <translation>Crearlo o no</translation>
        </message>
        <message>
            <source>0: without a limit.</source>
            <translation>0: sin límite.</translation>
        </message>
        <message>
            <source>What the numbers are for, in your words; agents read it.</source>
            <translation>Para qué son las cifras, en tus palabras; lo leen los agentes.</translation>
        </message>
        <message>
            <source>Agents have to know whose file it is.</source>
            <translation>Los agentes tienen que saber de quién es el archivo.</translation>
        </message>
    </context>
    <context>
        <name>TermsWords</name>
        <message>
            <source>You see the names and numbers of callers.</source>
            <translation>Ves los nombres y números de los clientes.</translation>
        </message>
        <message>
            <source>You see no names and numbers of callers: one sign for each, so that calls of the same caller can be counted.</source>
            <translation>No ves nombres ni números: una señal para cada cliente, para poder contar sus llamadas.</translation>
        </message>
        <message>
            <source>You see the notes of calls.</source>
            <translation>Ves las notas de las llamadas.</translation>
        </message>
        <message>
            <source>Notes stay with the agents.</source>
            <translation>Las notas se quedan con los agentes.</translation>
        </message>
        <message>
            <source>You see what callers were quoted with at a boundary.</source>
            <translation>Ves las palabras citadas de los clientes en un límite.</translation>
        </message>
        <message>
            <source>What callers were quoted with stays with the agents.</source>
            <translation>Las palabras citadas de los clientes se quedan con los agentes.</translation>
        </message>
        <message>
            <source>You can look at one agent's numbers and at single calls.</source>
            <translation>Puedes mirar las cifras de un agente y llamadas sueltas.</translation>
        </message>
        <message>
            <source>You see the team only: no single call, and no group of fewer than {count} agents.</source>
            <translation>Ves solo el equipo: ninguna llamada suelta y ningún grupo de menos de {count} agentes.</translation>
        </message>
        <message numerus="yes">
            <source>What was handed over is kept for %n day(s).</source>
            <translation>
                <numerusform>Lo entregado se guarda %n día.</numerusform>
                <numerusform>Lo entregado se guarda %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was handed over is kept without a limit.</source>
            <translation>Lo entregado se guarda sin límite.</translation>
        </message>
        <message>
            <source>Never handed over: remarks on tension, reflections that were not shared, personal phrases, callers' cards.</source>
            <translation>Nunca se entrega: comentarios sobre la tensión, reflexiones no compartidas, frases propias, tarjetas de clientes.</translation>
        </message>
        <message>
            <source>Purposes: {purposes}</source>
            <translation>Fines: {purposes}</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>Waits for the agent</source>
            <translation>Espera al agente</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Being practised</source>
            <translation>En práctica</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Volver a mirar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Lo que salió bien</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Lo que conviene probar</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Mejora</translation>
        </message>
        <message>
            <source>Agreed.</source>
            <translation>De acuerdo.</translation>
        </message>
        <message>
            <source>Not agreed.</source>
            <translation>En desacuerdo.</translation>
        </message>
        <message>
            <source>It helped.</source>
            <translation>Ayudó.</translation>
        </message>
        <message>
            <source>It did not help.</source>
            <translation>No ayudó.</translation>
        </message>
        <message>
            <source>{name} on {day}</source>
            <translation>{name} el {day}</translation>
        </message>
        <message>
            <source>What to do with the note</source>
            <translation>Qué hacer con la nota</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Seguir desde aquí</translation>
        </message>
        <message>
            <source>Show the call</source>
            <translation>Mostrar la llamada</translation>
        </message>
        <message>
            <source>Its file again …</source>
            <translation>Su archivo otra vez …</translation>
        </message>
        <message>
            <source>{calls} of {after} calls since. A good or a hard week alone proves little.</source>
            <translation>{calls} de {after} llamadas desde entonces. Una semana buena o mala por sí sola prueba poco.</translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>Everything, in order</source>
            <translation>Todo, en orden</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>ToastStack</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>What you delete stays here for 30 days, then it goes for good.</source>
            <translation>Lo que eliminas se queda aquí 30 días; después desaparece para siempre.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>The trash is empty: what you delete stays here for 30 days.</source>
            <translation>La papelera está vacía: lo que eliminas se queda aquí 30 días.</translation>
        </message>
        <message>
            <source>To the follow-ups</source>
            <translation>A los seguimientos</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Take back “{what}”</source>
            <translation>Recuperar «{what}»</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>deleted {when}</source>
            <translation>eliminado {when}</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Recuperado: {what}</translation>
        </message>
    </context>
    <context>
        <name>TrialCall</name>
        <message>
            <source>Wait for another call</source>
            <translation>Esperar otra llamada</translation>
        </message>
        <message>
            <source>Seen at {time}: {what}</source>
            <translation>Visto ({time}): {what}</translation>
        </message>
        <message>
            <source>Heard at {time}, but your phone sent {placeholder} as it stands: it did not fill it in.</source>
            <translation>Se oyó ({time}), pero tu teléfono envió {placeholder} sin rellenar.</translation>
        </message>
        <message>
            <source>It is written so for {phones}.</source>
            <translation>Así se escribe para {phones}.</translation>
        </message>
        <message>
            <source>Choose your phone, and paste its own line.</source>
            <translation>Elige tu teléfono y pega su propia línea.</translation>
        </message>
        <message>
            <source>Waiting for a test call: call yourself, and let it ring.</source>
            <translation>Esperando una llamada de prueba: llámate y deja que suene.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedPage</name>
        <message>
            <source>It is kept here and tried again until it is saved; the window then closes by itself if you closed it. You can save a copy of it as text somewhere else: that file is not encrypted.</source>
            <translation>Se conserva aquí y se vuelve a intentar hasta que se guarde; después la ventana se cierra sola si la cerraste. Puedes guardar una copia como texto en otro sitio: ese archivo no está cifrado.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Save a copy as text</source>
            <translation>Guardar una copia como texto</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Seguir trabajando</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Cerrar sin guardar</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Sin guardar todavía</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are not saved yet.</source>
            <translation>
                <numerusform>%n cambio no está guardado todavía.</numerusform>
                <numerusform>%n cambios no están guardados todavía.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Todo está guardado.</translation>
        </message>
        <message>
            <source>A copy is saved.</source>
            <translation>Se guardó una copia.</translation>
        </message>
    </context>
    <context>
        <name>VersionsView</name>
        <message>
            <source>Your house has no playbook of its own yet: agents use the built-in one.</source>
            <translation>Tu empresa aún no tiene guía propia: los agentes usan la incluida.</translation>
        </message>
        <message>
            <source>Write one</source>
            <translation>Escribir una</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Creada el {day}</translation>
        </message>
        <message>
            <source>Handed out on {day}</source>
            <translation>Repartida el {day}</translation>
        </message>
        <message>
            <source>Not handed out yet</source>
            <translation>Sin repartir todavía</translation>
        </message>
        <message>
            <source>Hand out …</source>
            <translation>Repartir …</translation>
        </message>
        <message>
            <source>Hand out version {version}</source>
            <translation>Repartir la versión {version}</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Qué hay de nuevo</translation>
        </message>
        <message>
            <source>What is new in version {version}</source>
            <translation>Qué hay de nuevo en la versión {version}</translation>
        </message>
        <message>
            <source>Edit from here</source>
            <translation>Editar desde aquí</translation>
        </message>
        <message>
            <source>Edit from version {version}</source>
            <translation>Editar desde la versión {version}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Answers and words to compare</source>
            <translation>Respuestas y palabras que comparar</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>Recibir respuestas</translation>
        </message>
        <message numerus="yes">
            <source>%n more after these</source>
            <translation>
                <numerusform>%n más después</numerusform>
                <numerusform>%n más después</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask each one, by telephone or face to face, to read out the six words that their own program shows. Never take them from the file or mail that brought the answer.</source>
            <translation>Pide a cada uno, por teléfono o en persona, que lea las seis palabras que muestra su propio programa. No las tomes nunca del archivo o correo que trajo la respuesta.</translation>
        </message>
        <message>
            <source>Nothing waits. Agents send you the answer that their program makes when they join.</source>
            <translation>Nada espera. Los agentes te envían la respuesta que crea su programa al unirse.</translation>
        </message>
        <message>
            <source>Joined; the words were not compared yet. What they hand over is taken in.</source>
            <translation>Se unió; aún no se han comparado las palabras. Lo que entrega se acepta.</translation>
        </message>
        <message>
            <source>They match: let it in</source>
            <translation>Coinciden: dejarlo pasar</translation>
        </message>
        <message>
            <source>They differ: drop it</source>
            <translation>Son distintas: descartarlo</translation>
        </message>
        <message>
            <source>A bundle was set aside</source>
            <translation>Se apartó un paquete</translation>
        </message>
        <message>
            <source>An answer was set aside</source>
            <translation>Se apartó una respuesta</translation>
        </message>
        <message>
            <source>A roster was set aside</source>
            <translation>Se apartó una lista del equipo</translation>
        </message>
        <message>
            <source>nobody here knows who signed it</source>
            <translation>nadie aquí sabe quién lo firmó</translation>
        </message>
        <message>
            <source>it is signed with another key than before</source>
            <translation>está firmado con otra clave que antes</translation>
        </message>
        <message>
            <source>it does not fit the bundles that came before from this device</source>
            <translation>no encaja con los paquetes que llegaron antes de este dispositivo</translation>
        </message>
        <message>
            <source>{what}: {why}. File: {file}</source>
            <translation>{what}: {why}. Archivo: {file}</translation>
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Six words of the new key</source>
            <translation>Seis palabras de la clave nueva</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>Seis palabras</translation>
        </message>
        <message>
            <source>Six words known before: {words}</source>
            <translation>Seis palabras ya conocidas: {words}</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>Coinciden</translation>
        </message>
        <message>
            <source>{what}: {who}</source>
            <translation>{what}: {who}</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Son distintas</translation>
        </message>
        <message>
            <source>After comparing the words</source>
            <translation>Tras comparar las palabras</translation>
        </message>
    </context>
    <context>
        <name>WarnerHint</name>
        <message>
            <source>Not for this call</source>
            <translation>No en esta llamada</translation>
        </message>
        <message>
            <source>IBAN?</source>
            <translation>¿IBAN?</translation>
        </message>
        <message>
            <source>Passport?</source>
            <translation>¿Pasaporte?</translation>
        </message>
        <message>
            <source>Health?</source>
            <translation>¿Salud?</translation>
        </message>
        <message>
            <source>Listed word?</source>
            <translation>¿Palabra de la lista?</translation>
        </message>
        <message>
            <source>This looks like an IBAN.</source>
            <translation>Esto parece un IBAN.</translation>
        </message>
        <message>
            <source>This looks like a number of a passport or ID card.</source>
            <translation>Esto parece el número de un pasaporte o documento de identidad.</translation>
        </message>
        <message>
            <source>This may be about somebody's health.</source>
            <translation>Esto puede tratar de la salud de alguien.</translation>
        </message>
        <message>
            <source>Your list of words asks for care here.</source>
            <translation>Tu lista de palabras pide cuidado aquí.</translation>
        </message>
        <message>
            <source>Only write it down if the case needs it.</source>
            <translation>Escríbelo solo si el caso lo necesita.</translation>
        </message>
    </context>
    <context>
        <name>WhatHappened</name>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>warned</source>
            <translation>advertido</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>{done} of {all} steps</source>
            <translation>{done} de {all} pasos</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>skipped: {steps}</source>
            <translation>omitidos: {steps}</translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s)</source>
            <translation>
                <numerusform>%n frase</numerusform>
                <numerusform>%n frases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n advertencia</numerusform>
                <numerusform>%n advertencias</numerusform>
            </translation>
        </message>
        <message>
            <source>tension {levels}</source>
            <translation>tensión {levels}</translation>
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
            <translation>Por ejemplo: mañana a las 15, el viernes, en 2 horas</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Se entiende</translation>
        </message>
        <message>
            <source>This was not read as a date. Try “tomorrow 3pm” or “Friday 9:00”.</source>
            <translation>Esto no se entendió como fecha. Prueba «mañana a las 15» o «viernes 9:00».</translation>
        </message>
    </context>
    <context>
        <name>WorkInTurn</name>
        <message>
            <source>Stopped. What went before stays away.</source>
            <translation>Detenido. Lo que ya se fue no vuelve.</translation>
        </message>
    </context>
    <context>
        <name>WrapUpPanel</name>
        <message>
            <source>Card number removed</source>
            <translation>Número de tarjeta retirado</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Copiar el resumen</translation>
        </message>
        <message>
            <source>Close the call</source>
            <translation>Cerrar la llamada</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>End and close</source>
            <translation>Terminar y cerrar</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Cerrar igualmente</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Cómo acabó</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>De qué se trataba</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>For the record</source>
            <translation>Para el registro</translation>
        </message>
        <message>
            <source>Summary as</source>
            <translation>Resumen como</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
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
            <translation>Copiar el resumen como {form}</translation>
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
                <numerusform>%n paso abierto</numerusform>
                <numerusform>%n pasos abiertos</numerusform>
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
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>YesNoField</name>
        <message>
            <source>Either</source>
            <translation>Indiferente</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Taking away what is too old…</source>
            <translation>Se borra lo que es demasiado antiguo…</translation>
        </message>
        <message>
            <source>The clock of this machine was set in the last week: nothing was taken away, for it might have run ahead.</source>
            <translation>El reloj de este equipo se cambió en la última semana: no se borró nada, porque podría haber ido adelantado.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n archivo escrito</numerusform>
                <numerusform>%n archivos escritos</numerusform>
            </translation>
        </message>
        <message>
            <source>Closing, and deleting everything…</source>
            <translation>Se cierra y se borra todo…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Goes: {what}.</source>
            <translation>Se va: {what}.</translation>
        </message>
        <message>
            <source>Erasing: the log is closed meanwhile. You can go on writing…</source>
            <translation>Borrando: el registro está cerrado mientras tanto. Puedes seguir escribiendo…</translation>
        </message>
        <message>
            <source>Erased. What is left of their calls is counted and names nobody.</source>
            <translation>Borrado. Lo que queda de sus llamadas se cuenta y no nombra a nadie.</translation>
        </message>
        <message>
            <source>The second folder cannot be reached: its copies are beyond use, and go with the next backup that is put there.</source>
            <translation>No se puede llegar a la segunda carpeta: sus copias ya no sirven y se van con la próxima copia que se ponga ahí.</translation>
        </message>
    </context>
</TS>
