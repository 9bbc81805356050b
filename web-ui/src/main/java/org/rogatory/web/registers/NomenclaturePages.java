package org.rogatory.web.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.registers.NomenclatureIndex;
import org.rogatory.registers.NumberTemplate;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.LineGroup;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The nomenclature in the reader's words. */
@Component
class NomenclaturePages {

    private final JournalWords words;
    private final JournalChoices choices;
    private final Directory directory;
    private final Clock clock;

    NomenclaturePages(JournalWords words, JournalChoices choices, Directory directory, Clock clock) {
        this.words = words;
        this.choices = choices;
        this.directory = directory;
        this.clock = clock;
    }

    /** One index: how its numbers look, and from when to when it holds. */
    record IndexView(
            String id,
            String code,
            String title,
            String kind,
            String template,
            String sample,
            String time,
            boolean over) {}

    ModelAndView list(List<NomenclatureIndex> indices, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var today = today(officer);
        var sorted = indices.stream()
                .sorted(Comparator.comparing(NomenclatureIndex::authority)
                        .thenComparing(NomenclatureIndex::kind)
                        .thenComparing(NomenclatureIndex::code)
                        .thenComparing(NomenclatureIndex::validFrom))
                .toList();
        var page = new ModelAndView("registers/nomenclature");
        page.addObject(
                "groups",
                LineGroup.of(
                        sorted,
                        NomenclatureIndex::authority,
                        key -> words.authority(key, reader),
                        index -> view(index, today, reader)));
        page.addObject("edits", officer.has(Role.ADMINISTRATOR));
        return page;
    }

    private IndexView view(NomenclatureIndex index, LocalDate today, Locale reader) {
        var until = index.validTo();
        return new IndexView(
                index.indexId(),
                index.code(),
                index.title().in(reader),
                words.kind(index.kind()),
                index.template(),
                NumberTemplate.of(index.template()).write(index.code(), 1, today),
                until == null
                        ? words.text("registers.index.since", JournalWords.day(index.validFrom()))
                        : words.text(
                                "registers.index.between",
                                JournalWords.day(index.validFrom()),
                                JournalWords.day(until)),
                until != null && until.isBefore(today));
    }

    ModelAndView form(@Nullable String id, IndexForm form, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("registers/index");
        page.addObject("id", id);
        page.addObject("form", form);
        page.addObject("kinds", choices.kinds());
        page.addObject("subjects", choices.subjects());
        page.addObject("authorities", choices.authorities(officer.state(), reader));
        return errors.on(page);
    }

    /** What was typed about an index whose authority, journal and code stay. */
    IndexForm fixed(IndexForm typed, NomenclatureIndex index) {
        return new IndexForm(
                index.authority(),
                index.kind().key(),
                index.code(),
                typed.titleEn(),
                typed.titleRu(),
                typed.titleUz(),
                typed.template(),
                typed.subjects(),
                typed.validFrom(),
                typed.lastDay());
    }

    ModelAndView end(NomenclatureIndex index, @Nullable String problem) {
        var page = new ModelAndView("registers/index-end");
        page.addObject("id", index.indexId());
        page.addObject("code", index.code());
        page.addObject("indexTitle", index.title().in(LocaleContextHolder.getLocale()));
        page.addObject("problem", problem);
        if (problem != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    FormErrors unread(BindingResult binding) {
        return words.unread(binding);
    }

    void tell(Refusal refusal, FormErrors errors) {
        var fault = refusal.parameters().get("fault");
        var place = refusal.parameters().getOrDefault("place", "1");
        var told = fault == null
                ? words.text("refusal." + refusal.code())
                : words.text("registers.template." + fault, place);
        FormErrors.places(refusal, "validFrom").forEach(field -> errors.add(field, told));
    }

    LocalDate today(Officer officer) {
        return directory.times().day(officer.authority(), clock.instant());
    }

    LocalDate tomorrow(Officer officer) {
        return today(officer).plusDays(1);
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }
}
