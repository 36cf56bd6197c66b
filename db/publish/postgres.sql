-- What the tables of facts stand on: the version, which role sees which team, what was published.
CREATE TABLE about (version integer NOT NULL);

-- A role, or a group that it is a member of, sees and publishes the rows of these teams.
CREATE TABLE team_roles (role name NOT NULL, team text NOT NULL, PRIMARY KEY (role, team));
ALTER TABLE team_roles ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_roles ON team_roles FOR SELECT USING (
    role IN (SELECT rolname FROM pg_roles WHERE pg_has_role(oid, 'MEMBER'))
);

CREATE TABLE parts (
    "table" text NOT NULL,
    month text NOT NULL,
    team text NOT NULL,
    digest text NOT NULL,
    PRIMARY KEY ("table", month, team)
);

CREATE FUNCTION secure_by_team(secured regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', secured);
    -- The sub-select is asked once for a statement, not once for a row.
    EXECUTE format(
        'CREATE POLICY own_teams ON %s USING (team = ANY (ARRAY(SELECT t.team FROM team_roles AS t)))',
        secured
    );
END
$$;
SELECT secure_by_team('parts');
