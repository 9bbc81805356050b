package org.rogatory.web.identity;

import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * The tables of sessions by our names, all in lower case: on MariaDB it matters, and the library writes the second in
 * upper case.
 */
final class SessionQueries {

    private static final String TABLE = "identity_session";
    private static final String ATTRIBUTES = "identity_session_attributes";

    private static final String READ = "select s.primary_id, s.session_id, s.creation_time, s.last_access_time,"
            + " s.max_inactive_interval, a.attribute_name, a.attribute_bytes from " + TABLE + " s left join "
            + ATTRIBUTES + " a on s.primary_id = a.session_primary_id where ";

    private static final String OF_SESSION = " where session_primary_id = ? and attribute_name = ?";

    private SessionQueries() {}

    /** Two requests of one session may bring the same attribute; the one that comes later counts. */
    static void give(JdbcIndexedSessionRepository table) {
        table.setTableName(TABLE);
        table.setGetSessionQuery(READ + "s.session_id = ?");
        table.setListSessionsByPrincipalNameQuery(READ + "s.principal_name = ?");
        table.setCreateSessionAttributeQuery("insert into " + ATTRIBUTES
                + " (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)"
                + " on duplicate key update attribute_bytes = values(attribute_bytes)");
        table.setUpdateSessionAttributeQuery("update " + ATTRIBUTES + " set attribute_bytes = ?" + OF_SESSION);
        table.setDeleteSessionAttributeQuery("delete from " + ATTRIBUTES + OF_SESSION);
    }
}
