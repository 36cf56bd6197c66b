-- Makes as many facts as the variables say (tests/support/facts.py sets them), the same for a seed.
-- dice(i, s, n) is a number from 0 to n - 1 for call i; each s is another throw.
CREATE TEMP MACRO dice(i, s, n) AS (hash(i, s, getvariable('seed')) % n)::INTEGER;
CREATE TEMP MACRO pick(items, i, s) AS items[1 + dice(i, s, len(items))];
CREATE TEMP MACRO hex_id(n) AS lpad(lower(to_hex(n)), 32, '0');
CREATE TEMP MACRO elapsed(i, p) AS 5000 + p * 25000 + dice(i, 100 + p, 20000)::BIGINT;

CREATE TEMP TABLE made AS
WITH numbered AS (
    SELECT
        i,
        i % getvariable('agents') AS a,
        (getvariable('monday') + i // getvariable('per_day')
            + 2 * (i // getvariable('per_day') // 5))::INTEGER AS day,
        8 + dice(i, 1, 10) AS hour,
        dice(i, 2, 5) AS sort,
        dice(i, 3, 100) AS mood,
        dice(i, 4, 100) AS luck,
        2 + dice(i, 6, 4) AS tension
    FROM range(getvariable('calls')) AS r(i)
)
SELECT
    i, a, hour, sort, mood, luck, tension, day,
    hex_id(i * 7919 + getvariable('seed')) AS call,
    hex_id(4096 + a) AS agent,
    getvariable('team') AS team,
    strftime(make_date(day), '%Y-%m') AS month,
    day::BIGINT * 86400000 + (hour - 1) * 3600000 + dice(i, 5, 3600000) AS started_ms,
    luck < 41 + 6 * sort + a % 7 AS good
FROM numbered
ORDER BY started_ms, i;

INSERT INTO calls BY NAME
SELECT
    call, agent, team, month, day, started_ms,
    agent AS device,
    ((day + 3) % 7)::INTEGER AS weekday,
    hour,
    CASE WHEN mood % 10 < 8 THEN 'phone' ELSE 'hand' END AS origin,
    CASE WHEN mood % 9 = 0 THEN 'out' ELSE 'in' END AS direction,
    pick(['north', 'south', 'west', ''], i, 7) AS queue,
    pick(['router', 'phone', 'tariff', 'invoice', ''], i, 8) AS product,
    CASE WHEN dice(i, 9, 4) = 0 THEN '' ELSE pick(getvariable('manners'), i, 10) END AS manner,
    CASE WHEN dice(i, 11, 3) = 0 THEN '' ELSE pick(getvariable('difficulties'), i, 12) END
        AS difficulty,
    CASE WHEN mood < 5 THEN ''
        ELSE getvariable('causes')[1 + (3 * sort + dice(i, 13, 3)) % len(getvariable('causes'))]
        END AS cause,
    '' AS fear,
    pick(['call back earlier', 'say the price at once', 'ask before explaining', ''], i, 14)
        AS better,
    pick(['', 'ours', 'not_ours'], i, 15) AS fault,
    CASE WHEN mood > 92 THEN '' WHEN good THEN pick(getvariable('settled'), i, 16)
        ELSE pick(getvariable('unsettled'), i, 17) END AS outcome,
    CASE WHEN mood <= 92 THEN good END AS settled,
    CASE WHEN dice(i, 18, 3) = 0 THEN pick(getvariable('options'), i, 19) ELSE '' END
        AS option_chosen,
    dice(i, 20, 4) AS options_offered,
    CASE WHEN dice(i, 21, 10) = 0 THEN '' ELSE hex_id(dice(i, 22, getvariable('callers'))) END
        AS caller,
    'callside@1.0' AS playbook,
    '' AS phone_result,
    60000 + dice(i, 23, 900000)::BIGINT AS talk_ms,
    CASE WHEN dice(i, 24, 5) = 0 THEN dice(i, 25, 120000)::BIGINT ELSE 0 END AS held_ms,
    CASE WHEN mood <> 99 THEN 20000 + dice(i, 26, 240000)::BIGINT END AS wrap_ms,
    CASE WHEN mood >= 12 THEN tension END AS tension_first,
    CASE WHEN mood >= 12 AND good THEN greatest(1, tension - 1 - dice(i, 27, 2))
        WHEN mood >= 12 THEN least(5, tension + dice(i, 27, 2)) END AS tension_last,
    CASE WHEN mood >= 12 THEN least(5, tension + dice(i, 28, 3)) END AS tension_peak,
    0 AS steps_done,
    CASE WHEN luck = 99 THEN 1 + dice(i, 29, 3) ELSE 0 END AS boundary_marks,
    CASE WHEN mood % 33 = 0 THEN 1 ELSE 0 END AS escalations,
    CASE WHEN dice(i, 30, 5) = 0 THEN 1 ELSE 0 END AS promises,
    CASE WHEN dice(i, 31, 4) = 0 THEN 1 ELSE 0 END AS follow_ups,
    CASE WHEN dice(i, 32, 20) = 0 THEN 2 ELSE 0 END AS reflection_items,
    a % 10 <> 9 AS verified,
    CASE WHEN a % 5 <> 4 THEN (day - getvariable('monday') + 100 * (a % 8))::INTEGER END
        AS tenure_days
FROM made
ORDER BY started_ms, i;

INSERT INTO steps BY NAME
SELECT
    call, agent, team, month, day, started_ms,
    getvariable('steps')[1 + p] AS step,
    CASE WHEN dice(i, 200 + p, 12) = 0 THEN 'later' ELSE 'done' END AS state,
    elapsed(i, p) AS elapsed_ms
FROM made, range(len(getvariable('steps'))) AS r(p)
WHERE dice(i, 300 + p, 100) < 95 - 7 * p + a % 5;

UPDATE calls SET steps_done = s.n
FROM (SELECT call, count(*) AS n FROM steps WHERE state = 'done' GROUP BY call) AS s
WHERE calls.call = s.call;

INSERT INTO phrases BY NAME
SELECT
    m.call, m.agent, m.team, m.month, m.day, m.started_ms,
    getvariable('phrases')[1 + f] AS phrase,
    getvariable('kinds')[1 + f] AS kind,
    elapsed(i, p) AS elapsed_ms,
    c.tension_peak AS tension_before,
    c.tension_last AS tension_after,
    c.settled,
    (row_number() OVER (PARTITION BY i ORDER BY p) - 1)::INTEGER AS position,
    c.tension_peak AS opening_before,
    c.tension_last AS opening_after
FROM (
    SELECT *, (dice(i, 40, len(getvariable('phrases'))) + 7 * p) % len(getvariable('phrases')) AS f
    FROM made, range(3) AS r(p)
) AS m JOIN calls AS c USING (call)
WHERE dice(i, 400 + p, 3) > 0;

INSERT INTO tension BY NAME
SELECT
    call, agent, team, month, day, started_ms,
    p::INTEGER AS position,
    elapsed(c.started_ms, p) AS elapsed_ms,
    [tension_first, tension_peak, tension_last][1 + p] AS level
FROM calls AS c, range(3) AS r(p)
WHERE tension_first IS NOT NULL;

INSERT INTO boundary BY NAME
SELECT
    call, agent, team, month, day, started_ms,
    'foul_language' AS track,
    ['remind', 'warn', 'last_warning'][1 + p] AS rung,
    p::INTEGER AS position,
    elapsed(c.started_ms, p) AS elapsed_ms
FROM calls AS c, range(3) AS r(p)
WHERE p < boundary_marks;

INSERT INTO escalations BY NAME
SELECT
    call, agent, team, month, day, started_ms,
    pick(['agent', 'customer'], started_ms, 50) AS asked_by,
    0 AS position,
    60000 + dice(started_ms, 51, 60000)::BIGINT AS elapsed_ms
FROM calls
WHERE escalations > 0;

INSERT INTO promises BY NAME
SELECT
    call, agent, team, month, day, started_ms, promise,
    started_ms AS made_ms,
    due AS due_ms,
    due AS first_due_ms,
    CASE WHEN state = 'late' THEN due + 3600000 WHEN state <> 'open' THEN due - 3600000 END
        AS settled_ms,
    channel, told, state
FROM (
    SELECT
        *,
        started_ms + (1 + dice(i, 62, 5)) * 86400000 AS due,
        hex_id(i * 31 + 5) AS promise,
        pick(['phone', 'email', ''], i, 60) AS channel,
        pick(['yes', 'no', ''], i, 61) AS told,
        pick(['kept', 'kept', 'kept', 'late', 'changed', 'dropped', 'open'], i, 63) AS state
    FROM made
    WHERE dice(i, 30, 5) = 0
);

INSERT INTO follow_ups BY NAME
SELECT
    call, agent, team, month, day, started_ms, follow_up, kind,
    '' AS rule,
    started_ms AS made_ms,
    due AS due_ms,
    CASE WHEN state = 'done' THEN due + (dice(i, 72, 9) - 6) * 3600000 END AS settled_ms,
    state
FROM (
    SELECT
        *,
        started_ms + (1 + dice(i, 73, 5)) * 86400000 AS due,
        hex_id(i * 37 + 7) AS follow_up,
        pick(['satisfaction_check', 'progress_update', 'goodwill', 'call_back'], i, 70) AS kind,
        pick(['done', 'done', 'done', 'open', 'dropped'], i, 71) AS state
    FROM made
    WHERE dice(i, 31, 4) = 0
);

INSERT INTO coverage BY NAME
SELECT DISTINCT agent, team, month, day FROM made;

DROP TABLE made;
