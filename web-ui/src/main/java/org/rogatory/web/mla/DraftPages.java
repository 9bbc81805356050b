package org.rogatory.web.mla;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StopsAhead;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of the interview together. */
@Component
class DraftPages {

    private final TopicForms forms;
    private final DraftBlocks blocks;
    private final DraftFindings findings;
    private final DraftTopics topics;
    private final DraftBasis basis;
    private final DraftAnswers answers;
    private final StopsAhead stops;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    DraftPages(
            TopicForms forms,
            DraftBlocks blocks,
            DraftFindings findings,
            DraftTopics topics,
            DraftBasis basis,
            DraftAnswers answers,
            StopsAhead stops,
            CaseWords caseWords,
            Directory directory,
            Words words) {
        this.forms = forms;
        this.blocks = blocks;
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

    /** A value in which what was typed and what another person has written differ. */
    record Difference(String key, String label, String theirs, String mine) {}

    /** The page of a topic with its fields. */
    ModelAndView topic(Draft draft, TopicForm form, Typed typed, Locale reader) {
        var topic = form.topic();
        var all = findings.of(draft, reader);
        var shown = DraftTopics.begun(topic, draft.content())
                ? DraftFindings.byField(all, topic)
                : Map.<String, List<FindingView>>of();
        var fields = blocks.of(form, new Drawing(draft, typed, reader, shown));
        var page = page("mla/draft/topic", draft, topic, reader);
        page.addObject("topics", topics.of(draft, all, topic, reader));
        page.addObject("blocks", fields);
        page.addObject("jump", jump(shown, fields));
        page.addObject("grave", shown.values().stream().flatMap(List::stream).anyMatch(DraftPages::grave));
        page.addObject("errors", errors(fields));
        page.addObject("intro", words.text("mladraft.intro." + topic.slug()));
        if (topic == DraftTopic.BASIS) {
            page.addObject("instruments", basis.of(draft, typed.texts("legal_basis"), reader));
        }
        return page;
    }

    private static List<FindingView> jump(Map<String, List<FindingView>> shown, List<BlockView> fields) {
        var names = new HashMap<String, String>();
        fields.forEach(block -> names.putAll(block.names()));
        return shown.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(view -> new FindingView(
                                view.level(),
                                names.getOrDefault(entry.getKey(), "") + ": " + view.title(),
                                null,
                                null,
                                "#" + entry.getKey())))
                .toList();
    }

    private static boolean grave(FindingView view) {
        return "error".equals(view.level()) || "stop".equals(view.level());
    }

    private static FormErrors errors(List<BlockView> fields) {
        var errors = new FormErrors();
        fields.stream().flatMap(BlockView::fields).forEach(field -> {
            if (field.problem() != null) {
                errors.add(field.name(), field.label() + ": " + field.problem());
            }
        });
        return errors;
    }

    /** All answers with links that lead back here, and what the rules say. */
    ModelAndView check(Draft draft, Locale reader) {
        var all = findings.of(draft, reader);
        var page = page("mla/draft/check", draft, DraftTopic.CHECK, reader);
        page.addObject("topics", topics.of(draft, all, DraftTopic.CHECK, reader));
        page.addObject("jump", findings.links(all, draft, reader));
        page.addObject("later", findings.links(findings.later(draft, reader), draft, reader));
        page.addObject("unfiled", stops.unfiled(draft.file(), draft.officer(), reader));
        page.addObject("blocked", all.stream().anyMatch(each -> each.blocks()));
        page.addObject(
                "chapters",
                forms.all().stream().map(form -> chapter(form, draft, reader)).toList());
        page.addObject("submit", draft.file().courtRoute() ? "submit-by-court" : "submit");
        return page;
    }

    private Chapter chapter(TopicForm form, Draft draft, Locale reader) {
        var address = draft.address(form.topic()) + "?from=check#";
        var rows = answers.of(form, draft, reader).stream()
                .map(answer -> new Row(
                        answer.label(),
                        answer.text().isEmpty() ? words.text("mladraft.no-answer") : answer.text(),
                        address + answer.field()))
                .toList();
        return new Chapter(words.text("mladraft.topic." + form.topic().slug()), rows);
    }

    /** Asks which of two versions to keep; all that was typed is carried along. */
    ModelAndView changed(DraftSaving.Outcome outcome, TopicForm form, Typed typed, Locale reader) {
        var draft = outcome.draft();
        var page = page("mla/draft/changed", draft, form.topic(), reader);
        var theirs = answers.of(form, draft, reader);
        var mine = answers.of(form, draft.with(outcome.mine()), reader);
        page.addObject(
                "differences",
                DraftSaving.differences(draft.content(), outcome.mine(), form.topic()).stream()
                        .map(key -> new Difference(key, label(key, theirs), text(key, theirs), text(key, mine)))
                        .toList());
        page.addObject("carried", typed.carried());
        return page;
    }

    private String label(String key, List<DraftAnswers.Answer> answers) {
        var labels = answers.stream().filter(answer -> answer.key().equals(key)).toList();
        return labels.size() == 1 ? labels.get(0).label() : words.text("mladraft.key." + key);
    }

    private String text(String key, List<DraftAnswers.Answer> answers) {
        var ofKey = answers.stream()
                .filter(answer -> answer.key().equals(key) && !answer.text().isEmpty())
                .toList();
        if (ofKey.isEmpty()) {
            return words.text("mladraft.no-answer");
        }
        return ofKey.size() == 1
                ? ofKey.get(0).text()
                : String.join(
                        "\n",
                        ofKey.stream()
                                .map(answer -> answer.label() + ": " + answer.text())
                                .toList());
    }

    ModelAndView page(String view, Draft draft, DraftTopic topic, Locale reader) {
        var page = new ModelAndView(view);
        page.addObject("draft", head(draft.file(), reader));
        page.addObject("heading", words.text("mladraft.topic." + topic.slug()));
        page.addObject("address", draft.address(topic));
        page.addObject("preview", "/drafts/" + draft.caseRef() + "/preview");
        page.addObject("version", draft.file().version());
        page.addObject("seen", DraftSaving.seen(draft.content(), topic));
        return page;
    }

    DraftHead head(CaseFile file, Locale reader) {
        var changed = words.moment(file.changedAt(), directory.zone(file.authority()));
        return new DraftHead(
                file.caseRef(),
                caseWords.route(file, reader),
                caseWords.title(file, reader),
                caseWords.label("forms", file.form(), reader),
                caseWords.status(file, reader),
                words.text("mladraft.saved-at", changed),
                changed,
                Drafts.isDraft(file)
                        ? "/drafts/" + file.caseRef() + "/matter"
                        : "/cases/" + file.caseRef() + "/acts/resume-draft",
                !Drafts.isDraft(file));
    }
}
