package org.rogatory.web.enclosures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.enclosures.DiscrepancyActs;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.EnclosureView;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Found;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.EnclosureWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** One inventory on its page, as a form while it is open, and on paper. */
@Component
class EnclosurePages {

    private final Enclosures enclosures;
    private final DiscrepancyActs acts;
    private final EnclosureWords enclosureWords;
    private final CaseWords caseWords;
    private final CasePageFrame frame;
    private final People people;
    private final Directory directory;
    private final Words words;

    EnclosurePages(
            Enclosures enclosures,
            DiscrepancyActs acts,
            EnclosureWords enclosureWords,
            CaseWords caseWords,
            CasePageFrame frame,
            People people,
            Directory directory,
            Words words) {
        this.enclosures = enclosures;
        this.acts = acts;
        this.enclosureWords = enclosureWords;
        this.caseWords = caseWords;
        this.frame = frame;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** A paper of the inventory as it is read. */
    record Row(
            String paper,
            @Nullable Integer sheets,
            @Nullable Integer copies,
            String original,
            @Nullable String found,
            @Nullable Integer counted,
            boolean differs) {}

    /** Who did what, and when; the name alone, where a sheet of paper asks for it. */
    record Doing(String name, String told) {}

    /** What is shown of an inventory, and to whom. */
    record Shown(CaseFile file, EnclosureView list, Officer officer) {}

    /** The inventory: to be written while it is open and his, to be read otherwise. */
    ModelAndView page(Shown shown, EnclosureForm form, FormErrors errors, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var list = shown.list();
        frame.open(shown.file(), "documents", shown.officer(), model);
        var page = new ModelAndView("enclosures/list", model.asMap());
        tell(page, shown, reader);
        page.addObject("form", form);
        page.addObject("problems", errors);
        page.addObject("once", SentOnce.mark());
        page.addObject("writes", writes(shown));
        page.addObject("confirms", acts.confirms(shown.file(), list, shown.officer()));
        page.addObject("kinds", kinds(shown.file(), reader));
        page.addObject("states", states());
        return page;
    }

    /** Whether the form is his. */
    boolean writes(Shown shown) {
        var list = shown.list();
        return list.open()
                && enclosures.keeps(shown.file(), shown.officer())
                && list.authority().equals(shown.officer().authority());
    }

    /** The inventory or the act on what differs, for paper. */
    ModelAndView print(Shown shown) {
        var page = new ModelAndView("enclosures/print");
        tell(page, shown, LocaleContextHolder.getLocale());
        page.addObject("office", caseWords.authority(shown.list().authority(), LocaleContextHolder.getLocale()));
        return page;
    }

    private void tell(ModelAndView page, Shown shown, Locale reader) {
        var list = shown.list();
        page.addObject("reference", list.caseRef());
        page.addObject("list", list);
        page.addObject("title", enclosureWords.title(list));
        page.addObject("state", enclosureWords.state(list));
        page.addObject("number", enclosureWords.number(list));
        var papers = list.lines().stream()
                .map(line -> row(line, shown.file(), reader))
                .toList();
        page.addObject("rows", papers);
        page.addObject("differences", papers.stream().filter(Row::differs).toList());
        tellWho(page, list);
    }

    /** Who drew it up, checked it, confirmed the act. */
    private void tellWho(ModelAndView page, EnclosureView list) {
        var act = list.act();
        var confirmer = act == null ? null : act.confirmedBy();
        var names = people.names(Arrays.asList(list.drawnBy(), list.checkedBy(), confirmer));
        var zone = directory.times().zone(list.authority());
        var checker = list.checkedBy();
        var checked = list.checkedAt();
        page.addObject("drawn", new Doing(names.of(list.drawnBy()), words.moment(list.drawnAt(), zone)));
        page.addObject(
                "checked",
                checker == null || checked == null ? null : new Doing(names.of(checker), words.moment(checked, zone)));
        page.addObject(
                "confirmed",
                act == null ? null : new Doing(names.of(act.confirmedBy()), words.moment(act.confirmedAt(), zone)));
    }

    private Row row(EnclosureLine line, CaseFile file, Locale reader) {
        var found = line.found();
        return new Row(
                enclosureWords.paper(line, file, reader),
                line.sheets(),
                line.copies(),
                words.text(line.original() ? "enclosures.original" : "enclosures.copy"),
                found == null ? null : words.text("enclosures.found." + found.key()),
                line.sheetsFound(),
                line.differs());
    }

    private List<Option> kinds(CaseFile file, Locale reader) {
        var letters = caseWords.options("document_kinds", reader).stream()
                .map(kind -> new Option(kind.value(), caseWords.paper(kind.value(), file, reader)));
        return Stream.concat(letters, caseWords.options("attachment_kinds", reader).stream())
                .distinct()
                .toList();
    }

    private List<Option> states() {
        return Arrays.stream(Found.values())
                .map(found -> new Option(found.key(), words.text("enclosures.found." + found.key())))
                .toList();
    }
}
