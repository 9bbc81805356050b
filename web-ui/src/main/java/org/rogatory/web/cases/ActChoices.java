package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReturnReason;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.cascade.AbleOfficers;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.referral.share.ShareServices;
import org.rogatory.requests.Choices;
import org.rogatory.requests.NamedThings;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.routes.visa.VisaSheet;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.VisaWords;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The choices of a field, from the reference data and the file. */
@Component
class ActChoices {

    private final GroundChoices grounds;
    private final ReturnReasons reasons;
    private final FormChoices forms;
    private final Directory directory;
    private final ItemChoices items;
    private final Resolutions resolutions;
    private final VisaSheet sheet;
    private final VisaWords visaWords;
    private final FindingChoices findings;
    private final LegChoices legs;
    private final AbleOfficers able;
    private final AnswerTranslations translations;
    private final OfficerChoices officers;
    private final LevelChoices levels;
    private final AskedLists asked;
    private final ExtraditionChoices extradition;
    private final ShareChoices shares;
    private final DocumentChoices documents;
    private final HelpOptions help;
    private final CaseWords caseWords;
    private final Words words;

    ActChoices(
            GroundChoices grounds,
            ReturnReasons reasons,
            FormChoices forms,
            Directory directory,
            ItemChoices items,
            Resolutions resolutions,
            VisaSheet sheet,
            VisaWords visaWords,
            FindingChoices findings,
            LegChoices legs,
            AbleOfficers able,
            AnswerTranslations translations,
            OfficerChoices officers,
            LevelChoices levels,
            AskedLists asked,
            ExtraditionChoices extradition,
            ShareChoices shares,
            DocumentChoices documents,
            HelpOptions help,
            CaseWords caseWords,
            Words words) {
        this.able = able;
        this.translations = translations;
        this.officers = officers;
        this.grounds = grounds;
        this.reasons = reasons;
        this.forms = forms;
        this.directory = directory;
        this.items = items;
        this.resolutions = resolutions;
        this.sheet = sheet;
        this.visaWords = visaWords;
        this.findings = findings;
        this.legs = legs;
        this.levels = levels;
        this.asked = asked;
        this.extradition = extradition;
        this.shares = shares;
        this.documents = documents;
        this.help = help;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The choices of a field of a verb; which grounds there are hangs on what the verb decides. */
    List<Option> of(FieldRule rule, GroundChoices.About about) {
        var list = rule.list();
        if (list != null && AskedLists.always(list, about.verb())) {
            return choices(Choices.of(list).orElseThrow());
        }
        if (rule.field() == ActField.ZONE) {
            return forms.zones(about.file());
        }
        return rule.field() == ActField.GROUND && list != null
                ? grounds.of(list, about)
                : of(list, about.file(), about.officer(), LocaleContextHolder.getLocale());
    }

    /** The choices of a list that is the same for every verb: grounds are not. */
    List<Option> of(@Nullable String list, CaseFile file, Officer officer, Locale reader) {
        return list == null
                ? List.of()
                : help.of(list, file, reader).orElseGet(() -> known(list, file, officer, reader));
    }

    private List<Option> known(String list, CaseFile file, Officer officer, Locale reader) {
        return switch (list) {
            case "places" -> forms.places(file, officer, reader);
            case FieldRule.LANGUAGES -> TextTongues.offered(reader);
            case "findings", "overrides" -> findings.of(file, officer, reader, "findings".equals(list));
            case AnswerTranslations.LANGUAGES -> TextTongues.named(translations.languages(file, officer), reader);
            case "reviewers", "translators", "co_executors" -> people(list, file, officer, reader);
            case "executing", ActForms.COURTS, "authorities", NamedThings.OTHER_STATE ->
                authorities(authorities(list, file), reader);
            case "visas", "visas_open" -> visas(list, file, officer, reader);
            case "items", "items_open", "items_recorded", "items_decided", "items_coming" ->
                items.listed(list, file, officer);
            case "received_documents" -> documents.received(file, officer, reader);
            case "papers_to_sign", "papers_to_drop" -> documents.waiting(list, file, officer, reader);
            case "legs", "legs_waiting", "legs_carried", "legs_under_way", "legs_open", "carriers", "routes" ->
                legs.of(list, file, officer, reader);
            case ExtraditionChoices.ENTRIES -> extradition.entries(file);
            case "assurances", "assurances_asked", "assurances_given", "assurances_open" ->
                extradition.of(list, file, officer, reader);
            case "assurances_followed", "assurances_resting" -> extradition.of(list, file, officer, reader);
            case NamedThings.ANY_STATE, ShareServices.LIST, "share_overrides" -> shares.of(list, file, reader);
            case "shares_open", "shares_lost", "shares_accepted" -> shares.of(list, file, reader);
            case "authorities_below", "authorities_reminded", "levels_movable", "request_persons" ->
                levels.of(list, file, officer, reader);
            default ->
                Choices.of(list)
                        .map(codes -> choices(asked.offered(list, codes, file, officer)))
                        .orElseGet(() -> named(list, reader));
        };
    }

    private List<Option> named(String list, Locale reader) {
        return forms.of(list, reader).orElseGet(() -> reasons(list.substring(list.indexOf('.') + 1), reader));
    }

    private List<Option> choices(List<String> codes) {
        return codes.stream()
                .map(code -> new Option(code, words.text("cases.choice." + code)))
                .toList();
    }

    private List<Option> people(String list, CaseFile file, Officer officer, Locale reader) {
        var offered = switch (list) {
            case "translators" -> able.translators(file);
            case "co_executors" -> resolutions.others(file, officer);
            default ->
                resolutions.nominees(file, officer).stream()
                        .filter(AbleOfficers::reviews)
                        .toList();
        };
        return officers.of(offered, reader);
    }

    private List<Authority> authorities(String list, CaseFile file) {
        return switch (list) {
            case "executing" -> able.executing(file);
            case ActForms.COURTS -> directory.courts(file.state());
            case NamedThings.OTHER_STATE -> directory.authorities(file.otherState());
            default -> directory.authorities(file.state());
        };
    }

    private static List<Option> authorities(List<Authority> offered, Locale reader) {
        return offered.stream()
                .map(authority -> new Option(authority.key(), authority.name().in(reader)))
                .toList();
    }

    /** Those he may give, or those about which he may decide. */
    private List<Option> visas(String list, CaseFile file, Officer officer, Locale reader) {
        var possible = sheet.possible(file, officer);
        var offered = "visas".equals(list) ? possible.gives() : possible.decides();
        return offered.isEmpty()
                ? List.of()
                : sheet.of(file.caseRef(), officer).stream()
                        .filter(visa -> visa.open() && offered.contains(visa.number()))
                        .map(visa -> new Option(visa.number(), visaWords.line(visa, reader)))
                        .toList();
    }

    /** The items on which this verb can be done now. */
    List<Option> items(String verb, CaseFile file, Officer officer) {
        return items.of(verb, file, officer);
    }

    private List<Option> reasons(String group, Locale reader) {
        return reasons.ofGroup(group).stream()
                .map(ReturnReason::key)
                .map(key -> new Option(key, caseWords.label("return_reasons", key, reader)))
                .toList();
    }
}
