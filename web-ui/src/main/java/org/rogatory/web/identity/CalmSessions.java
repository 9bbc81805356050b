package org.rogatory.web.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of all nodes; one that was only looked at costs no statement but that which reads it. */
final class CalmSessions<S extends Session> implements FindByIndexNameSessionRepository<CalmSession<S>> {

    private static final Logger LOG = LoggerFactory.getLogger(CalmSessions.class);

    private final FindByIndexNameSessionRepository<S> kept;

    private CalmSessions(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    static <S extends Session> CalmSessions<S> over(FindByIndexNameSessionRepository<S> kept) {
        return new CalmSessions<>(kept);
    }

    @Override
    public CalmSession<S> createSession() {
        return new CalmSession<>(kept.createSession(), true);
    }

    /** One that ended at another node meanwhile is not written, and does not come back. */
    @Override
    public void save(CalmSession<S> session) {
        if (!session.isChanged()) {
            return;
        }
        try {
            write(session.kept());
        } catch (DataIntegrityViolationException ended) {
            LOG.info("A session ended while it was used");
        }
        session.written();
    }

    /** Of two requests of one session that cross each other the database undoes one; it is written again. */
    private void write(S session) {
        try {
            kept.save(session);
        } catch (ConcurrencyFailureException crossed) {
            kept.save(session);
        }
    }

    @Override
    public @Nullable CalmSession<S> findById(String id) {
        var found = kept.findById(id);
        return found == null ? null : new CalmSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, CalmSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new LinkedHashMap<String, CalmSession<S>>();
        kept.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, new CalmSession<>(session, false)));
        return found;
    }
}
