package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ClosedSections;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.StopsAhead;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of the interview together. */
@Component
class DraftPages {

    private final TopicForms forms;
    private final DraftBlocks blocks;
    private final DraftLabels labels;
    private final DraftFindings findings;
    private final DraftTopics topics;
    private final DraftBasis basis;
    private final DraftAnswers answers;
    private final StopsAhead stops;
    private final CaseWords caseWords;
    private final Directory directory;
    private final SourceWords sources;
    private final InformalCheckWords informal;
    private final DraftEnds ends;
    private final ClosedSections closed;
    private final SentenceRest rest;
    private final Words words;

    DraftPages(
            TopicForms forms,
            DraftBlocks blocks,
            DraftLabels labels,
            DraftFindings findings,
            DraftTopics topics,
            DraftBasis basis,
            DraftAnswers answers,
            StopsAhead stops,
            CaseWords caseWords,
            Directory directory,
            SourceWords sources,
            InformalCheckWords informal,
            DraftEnds ends,
            ClosedSections closed,
            SentenceRest rest,
            Words words) {
        this.rest = rest;
        this.closed = closed;
        this.ends = ends;
        this.informal = informal;
        this.sources = sources;
        this.forms = forms;
        this.blocks = blocks;
        this.labels = labels;
        this.findings = findings;
        this.topics = topics;
        this.basis = basis;
        this.answers = answers;
        this.stops = stops;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /** The answers of one topic to check. */
    record Chapter(String title, List<Row> rows) {}

    /**
     * A page of a topic as it was asked for.
     *
     * @param strict whether what is not there yet counts as wrong: when the answers are checked or were just saved
     * @param refusal why it was not saved; null where nothing was refused
     */
    record Asked(
            Draft draft,
            TopicForm form,
            Typed typed,
            boolean strict,
            @Nullable Refusal refusal) {

        Asked(Draft draft, TopicForm form, Typed typed, boolean strict) {
            this(draft, form, typed, strict, null);
        }
    }

    /** The page of a topic with its fields. */
    ModelAndView topic(Asked asked, Locale reader) {
        var draft = asked.draft();
        var topic = asked.form().topic();
        var found = findings.of(draft, reader);
        var all = asked.strict() ? found : DraftFindings.calm(found);
        var shown = DraftTopics.begun(topic, draft.content())
                ? DraftFindings.byField(all, topic)
                : Map.<String, List<FindingView>>of();
        var fields = blocks.of(asked.form(), new Drawing(draft, asked.typed(), reader, shown));
        var page = page("mla/draft/topic", draft, topic, reader);
        page.addObject("topics", topics.of(draft, all, topic, reader));
        page.addObject("blocks", fields);
        page.addObject("jump", JumpLists.found(shown, fields));
        page.addObject("needed", JumpLists.needed(all, topic, fields));
        page.addObject("grave", shown.values().stream().flatMap(List::stream).anyMatch(JumpLists::grave));
        page.addObject("errors", JumpLists.wrong(fields, asked.refusal(), words));
        page.addObject(
                "intro",
                draft.received()
                        ? words.text("mladraft.intro.paper")
                        : labels.own("mladraft.intro." + topic.slug(), draft));
        if (topic.keys().contains("offences")) {
            page.addObject("origin", sources.ofOffences(offences(draft), reader));
        }
        if (topic.keys().contains("legal_basis")) {
            page.addObject("instruments", basis.of(draft, asked.typed().texts("legal_basis"), reader));
        }
        return page;
    }

    private static List<String> offences(Draft draft) {
        return draft.content()
                .path("offences")
                .valueStream()
                .map(offence -> offence.path("key").asString(""))
                .toList();
    }

    /** All answers with links that lead back here, and what the rules say. */
    ModelAndView check(Draft draft, Locale reader) {
        var all = findings.of(draft, reader);
        var page = page("mla/draft/check", draft, DraftTopic.CHECK, reader);
        page.addObject("topics", topics.of(draft, all, DraftTopic.CHECK, reader));
        page.addObject("jump", findings.links(all, draft, reader));
        page.addObject(
                "later", draft.received() ? List.of() : findings.links(findings.later(draft, reader), draft, reader));
        page.addObject("unfiled", draft.received() ? List.of() : stops.unfiled(draft.file(), draft.officer(), reader));
        page.addObject("informal", informal.of(draft));
        page.addObject("blocked", !draft.received() && all.stream().anyMatch(each -> each.blocks()));
        page.addObject(
                "chapters",
                forms.of(draft).stream()
                        .map(form -> chapter(form, draft, reader))
                        .toList());
        ends.show(page, draft, reader);
        return page;
    }

    private Chapter chapter(TopicForm form, Draft draft, Locale reader) {
        var address = draft.address(form.topic()) + "?from=check#";
        var rows = answers.of(form, draft, reader).stream()
                .map(answer -> new Row(
                        answer.label(),
                        answer.text().isEmpty() ? unsaid(draft, answer) : answer.text(),
                        address + answer.field()))
                .toList();
        return new Chapter(labels.own("mladraft.topic." + form.topic().slug(), draft), rows);
    }

    /** What others alone read is not taken for what nobody has said. */
    private String unsaid(Draft draft, DraftAnswers.Answer answer) {
        return words.text(draft.closes(answer.field()) ? "documents.reserved" : "mladraft.no-answer");
    }

    /** Asks which of two versions of what both changed to keep; all that was typed is carried along. */
    ModelAndView changed(DraftSaving.Outcome outcome, TopicForm form, Typed typed, Locale reader) {
        var draft = outcome.draft();
        var page = page("mla/draft/changed", draft, form.topic(), reader);
        var theirs = answers.of(form, draft, reader);
        var mine = answers.of(form, draft.with(outcome.mine()), reader);
        page.addObject(
                "differences",
                outcome.asked().stream()
                        .map(key -> DraftDifference.of(key, theirs, mine, words))
                        .toList());
        page.addObject("carried", typed.carried());
        page.addObject("taken", outcome.taken(form.topic()));
        return page;
    }

    ModelAndView page(String view, Draft draft, DraftTopic topic, Locale reader) {
        var page = new ModelAndView(view);
        page.addObject("draft", head(draft.file(), reader));
        page.addObject("heading", labels.own("mladraft.topic." + topic.slug(), draft));
        page.addObject("topicsOf", labels.own("mladraft.topics", draft));
        page.addObject("address", draft.address(topic));
        page.addObject("preview", draft.received() ? null : "/drafts/" + draft.caseRef() + "/preview");
        page.addObject("paper", draft.received());
        page.addObject("closedSections", closed.of(draft.file(), draft.officer()));
        page.addObject("version", draft.file().version());
        page.addObject("seen", DraftSaving.seen(draft.content(), topic));
        page.addObject("rest", rest.of(draft, topic));
        return page;
    }

    DraftHead head(CaseFile file, Locale reader) {
        var changed = words.moment(file.changedAt(), directory.times().zone(file.authority()));
        return new DraftHead(
                file.caseRef(),
                caseWords.route(file, reader),
                caseWords.title(file, reader),
                caseWords.label("forms", file.form(), reader),
                caseWords.status(file, reader),
                words.text("mladraft.saved-at", changed),
                changed,
                Drafts.isDraft(file) ? DraftPlaces.first(file) : "/cases/" + file.caseRef() + "/acts/resume-draft",
                !Drafts.isDraft(file),
                file.outgoing());
    }
}
