package org.rogatory.requests.message;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.requests.RequestForms;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request that was taken back before it left may arrive all the same: then the other State must be told, once. */
@Component
public class RequestsTakenBack {

    private static final String WITHDRAWN = "withdrawn";

    /** Where a file stands whose request was taken back: by an act, by the death of the person, or closed since. */
    private static final Set<String> ENDED = Set.of(WITHDRAWN, "deceased", "closed");

    private final RequestMessenger messenger;
    private final FileKeys keys;

    RequestsTakenBack(RequestMessenger messenger, FileKeys keys) {
        this.messenger = messenger;
        this.keys = keys;
    }

    /** The request has arrived: if it had been taken back, it is withdrawn after all, were its file closed by now. */
    public void arrived(CaseFile file, MessageStatusChanged change) {
        if (takenBack(file, change) && writable(file) && !messenger.withdrawalTold(file, change.kind())) {
            var system = Officer.system(file.state());
            messenger.post(file, SignedKinds.WITHDRAWAL, notice(file, change.kind()), system);
        }
    }

    /** An arrest may have been asked for before the request of the same file: its notice says nothing of that one. */
    private static ObjectNode notice(CaseFile file, String arrived) {
        var notice = JsonMapper.shared().createObjectNode();
        return arrived.equals(RequestForms.message(file.form())) ? notice : notice.put("form", arrived);
    }

    /** A file that was answered is closed too, and its receipt may come late: that withdraws nothing. */
    private static boolean takenBack(CaseFile file, MessageStatusChanged change) {
        return WITHDRAWN.equals(file.status()) || change.recalled() && ENDED.contains(file.status());
    }

    /** A file that was destroyed says nothing any more. */
    private boolean writable(CaseFile file) {
        return !keys.destroyed(file.caseRef());
    }
}
