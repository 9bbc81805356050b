package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Web pages and drawings of the web that would run something, and other XML that holds a script of one. */
final class WebPages implements Format {

    private static final Set<String> RUNNING =
            Set.of("<script", "javascript:", "onload=", "onerror=", "onclick=", "<iframe", "<object", "<embed");
    /** Any word with the letters of a handler may be an attribute of other XML, and office files have scripts: these not. */
    private static final Set<String> RUNNING_IN_XML =
            Set.of("javascript:", "onload=", "onerror=", "onclick=", "<iframe", ":iframe");
    /** What an element runs when something happens to it; blanks behind it may go on in the next piece. */
    private static final Pattern HANDLER =
            Pattern.compile("[\\s/\"']on[a-z]{3,}+(\\s*+=|\\s{32,}+\\z)", Pattern.CASE_INSENSITIVE);
    /** The end of its name, since what stands before may have any length and letters of any script. */
    private static final Pattern SCRIPT = Pattern.compile("[<:]script[\\s/>]");
    /** A script of one of these runs wherever in XML it stands; office files name the first and hold none. */
    private static final Pattern NAMESPACE = Pattern.compile("http://www\\.w3\\.org/(1999/xhtml|2000/svg)");

    @Override
    public boolean reads(Head head) {
        return head.webPage() || head.xml();
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        if (head.webPage() && runs(content) || holds(content, NAMESPACE) && runsInXml(content)) {
            visit.found(InspectionReason.SCRIPT);
        }
    }

    private static boolean runs(Work content) throws IOException {
        return !Tokens.in(content, RUNNING).isEmpty() || holds(content, HANDLER);
    }

    private static boolean runsInXml(Work content) throws IOException {
        return holds(content, SCRIPT) || !Tokens.in(content, RUNNING_IN_XML).isEmpty();
    }

    /** Zeros are left out: XML may be written in two bytes for each sign. */
    private static boolean holds(Work content, Pattern what) throws IOException {
        var found = new AtomicBoolean();
        Tokens.pieces(content, piece -> {
            var text = new String(piece, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (what.matcher(text).find()) {
                found.set(true);
            }
        });
        return found.get();
    }
}
