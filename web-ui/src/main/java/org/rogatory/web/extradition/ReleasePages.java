package org.rogatory.web.extradition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.ReleaseDrafts;
import org.rogatory.extradition.custody.UnlawfulDetention;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.PaperView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What was drafted of a release, and what was unlawful, in the reader's words. Nothing here frees anybody. */
@Component
class ReleasePages {

    private static final String SIGN = "sign_paper";

    private final ReleaseDrafts drafts;
    private final Procedures procedures;
    private final CustodyWords custodyWords;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    ReleasePages(
            ReleaseDrafts drafts,
            Procedures procedures,
            CustodyWords custodyWords,
            CaseWords caseWords,
            People people,
            Words words) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.custodyWords = custodyWords;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    /**
     * A paper of a release.
     *
     * @param status whether anybody has signed it
     * @param href where it is read; null as long as it is being laid out
     */
    record Draft(String title, String status, @Nullable String href) {}

    /** One unlawful detention, past or present. */
    record Past(String title, List<Row> facts) {}

    /** All of them, the newest first. */
    List<Draft> drafts(CaseFile file, Locale reader) {
        var told = new ArrayList<Draft>();
        drafts.of(file).forEach(paper -> told.add(0, draft(file, paper, reader)));
        return told;
    }

    private Draft draft(CaseFile file, PaperView paper, Locale reader) {
        var kind = caseWords.label("document_kinds", paper.kind(), reader);
        var behind = paper.about().indexOf('/');
        var title = behind < 0
                ? kind
                : words.text(
                        "custody.draft.to",
                        kind,
                        words.text("custody.draft." + paper.about().substring(behind + 1)));
        var document = paper.documentRef();
        return new Draft(
                title,
                words.text("custody.draft.status." + paper.status()),
                document == null ? null : "/cases/" + file.caseRef() + "/documents/" + document);
    }

    /** Where this officer signs them; null where nothing waits for him. */
    @Nullable
    String sign(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream()
                .filter(action -> SIGN.equals(action.verb()) && action.barred() == null)
                .findFirst()
                .map(AllowedAction::verb)
                .map(verb -> "/cases/" + file.caseRef() + "/acts/" + verb.replace('_', '-'))
                .orElse(null);
    }

    /** All unlawful detentions of the file, the newest first. */
    List<Past> incidents(CustodyView held, Locale reader) {
        var names = people.names(held.incidents().stream()
                .flatMap(incident -> Optional.ofNullable(incident.endedBy()).stream())
                .toList());
        var told = new ArrayList<Past>();
        held.incidents().forEach(incident -> told.add(0, past(held.asOf(), incident, names, reader)));
        return told;
    }

    private Past past(Instant asOf, UnlawfulDetention incident, People.Names names, Locale reader) {
        var rule = incident.ruleKey();
        var rows = new ArrayList<Row>();
        var court = words.text("custody.check.court");
        rows.add(row("limit", rule == null ? court : caseWords.label("deadlines", rule, reader)));
        rows.add(row("since", custodyWords.moment(incident.openedAt(), incident.zone())));
        var ended = incident.endedAt();
        var how = incident.endedHow();
        var lasts = words.text("custody.lasts");
        rows.add(row("ended", ended == null ? lasts : custodyWords.moment(ended, incident.zone())));
        if (how != null) {
            rows.add(row("how", words.text("custody.incident.ended." + how.key())));
        }
        rows.add(
                row("lasted", words.count("custody.hours", incident.lasted(asOf).toHours())));
        var by = incident.endedBy();
        if (by != null) {
            rows.add(row("by", names.of(by)));
        }
        var title = "custody.incident." + (incident.open() ? "open" : "past");
        return new Past(words.text(title, incident.number()), rows);
    }

    private Row row(String key, String value) {
        return new Row(words.text("custody.incident.fact." + key), value);
    }
}
