package org.rogatory.web.mla;

import java.util.Locale;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is done when all is answered: a draft is submitted, a request for arrest leaves at once, what a paper says has
 * been written down.
 */
@Component
class DraftEnds {

    private static final String READY = "mladraft.check.ready-";

    /** A draft that asks only for an arrest is not submitted: it leaves while the unit still drafts the request. */
    private static final String SEND = "send_provisional_arrest_request";

    private final Drafts drafts;
    private final DraftLabels labels;
    private final Directory directory;
    private final SourceWords sources;
    private final Words words;

    DraftEnds(Drafts drafts, DraftLabels labels, Directory directory, SourceWords sources, Words words) {
        this.drafts = drafts;
        this.labels = labels;
        this.directory = directory;
        this.sources = sources;
        this.words = words;
    }

    void show(ModelAndView page, Draft draft, Locale reader) {
        if (draft.received()) {
            page.addObject("submit", draft.home());
            page.addObject("ready", words.text(READY + "paper"));
            page.addObject("verb", words.text("mladraft.check.to-file"));
        } else if (draft.arrestOnly()) {
            arrest(page, draft);
        } else {
            submit(page, draft, reader);
        }
    }

    private void submit(ModelAndView page, Draft draft, Locale reader) {
        var court = draft.file().courtRoute();
        page.addObject("submit", "/cases/" + draft.caseRef() + "/acts/submit" + (court ? "-by-court" : ""));
        page.addObject("ready", labels.own(READY + (court ? "court" : "text"), draft));
        page.addObject("verb", labels.own("mladraft.check.submit", draft));
        if (court) {
            keeper(page, draft, reader);
        }
    }

    /** Who may not send it is led to its file, where the central authority does and the request is made of it. */
    private void arrest(ModelAndView page, Draft draft) {
        var sends = drafts.offers(draft.file(), SEND, draft.officer());
        var file = "/cases/" + draft.caseRef();
        var next = sends ? "send" : "file";
        page.addObject("submit", sends ? file + "/acts/" + SEND.replace('_', '-') : file);
        page.addObject("ready", words.text("extradition.arrest.ready." + next));
        page.addObject("verb", words.text("extradition.arrest.verb." + next));
    }

    /** Which authority keeps what a court asks is known of some States only: the page tells how sure that is. */
    private void keeper(ModelAndView page, Draft draft, Locale reader) {
        directory.find(draft.file().authority()).ifPresent(keeper -> {
            page.addObject(
                    "keeper", words.text("mladraft.check.keeper", keeper.name().in(reader)));
            page.addObject("origin", sources.of(keeper, reader));
        });
    }
}
