package org.rogatory.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Workload;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ReferenceData;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the frame of a page for its reader. */
@Component
class Shells {

    private static final Set<Role> CHANCERY =
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.SIGNATORY, Role.AUDITOR);

    private static final Set<Role> WRITERS = EnumSet.of(Role.DRAFTER, Role.COURT, Role.CENTRAL_OFFICER);

    private static final int MOST_NEWS = 99;

    /** With it a page says that it stands in the quiet frame, whatever its address. */
    private static final String QUIET = "quietly";

    private final SiteSettings site;

    private final CurrentReader reader;

    private final Directory directory;

    private final Notices notices;

    private final ReferenceData law;

    private final Navigation navigation;

    private final Words words;

    private final Clock clock;

    Shells(
            SiteSettings site,
            CurrentReader reader,
            Directory directory,
            Notices notices,
            ReferenceData law,
            Navigation navigation,
            Words words,
            Clock clock) {
        this.clock = clock;
        this.navigation = navigation;
        this.law = law;
        this.notices = notices;
        this.words = words;
        this.directory = directory;
        this.reader = reader;
        this.site = site;
    }

    /** Puts a page into the frame of its reader. */
    ModelAndView framed(ModelAndView page, HttpServletRequest request) {
        var officer = reader.officer().orElse(null);
        var quiet = Boolean.TRUE.equals(page.getModel().get(QUIET))
                || QuietPages.asked(request)
                || officer != null && QuietPages.reads(officer, directory);
        return page.addObject("shell", of(request, officer, quiet));
    }

    private Shell of(HttpServletRequest request, @Nullable Officer officer, boolean quiet) {
        var locale = RequestContextUtils.getLocale(request);
        var session = request.getSession(false);
        return new Shell(
                officer == null ? null : reader(officer, locale),
                officer == null || failed(request) ? null : news(officer),
                officer == null ? List.of() : sections(officer),
                languages(request, locale),
                site.demo(),
                quiet,
                Languages.UNREVIEWED.contains(locale.getLanguage()),
                edition(),
                officer == null || session == null ? 0 : session.getMaxInactiveInterval());
    }

    private String edition() {
        var edition = law.edition();
        var key = edition.unnamed() ? "shared.edition.edited" : "shared.edition";
        return words.text(key, edition.number(), words.date(edition.day()), edition.fingerprint());
    }

    private Shell.Reader reader(Officer officer, Locale locale) {
        var role = officer.roles().stream().sorted().findFirst().orElse(Role.AUDITOR);
        return new Shell.Reader(
                officer.displayName(),
                words.text("identity.role." + role.key()),
                directory
                        .find(officer.authority())
                        .map(authority -> authority.name().in(locale))
                        .orElse(officer.authority()),
                officer.state(),
                reader.ownPassword(),
                mark(officer));
    }

    private String mark(Officer officer) {
        return officer.username() + ", "
                + words.moment(clock.instant(), directory.times().zone(officer.authority()));
    }

    /** Where something has failed, the page that says so asks the database nothing. */
    private static boolean failed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** One cheap statement, on every page. */
    private Shell.@Nullable News news(Officer officer) {
        var count = notices.unreadCount(officer);
        return count == 0
                ? null
                : new Shell.News(
                        count > MOST_NEWS ? MOST_NEWS + "+" : String.valueOf(count),
                        words.count("notices.count", count));
    }

    private List<Shell.Section> sections(Officer officer) {
        var sections = new ArrayList<Shell.Section>();
        sections.add(new Shell.Section("work", "/work"));
        sections.addAll(navigation.of(officer));
        if (Workload.oversees(officer)) {
            sections.add(new Shell.Section("all-work", "/work/all"));
        }
        if (QuietPages.alone(officer, directory)) {
            sections.add(new Shell.Section("absences", "/absences"));
        } else {
            ofFiles(officer, sections);
        }
        return sections;
    }

    private void ofFiles(Officer officer, List<Shell.Section> sections) {
        if (officer.hasAny(WRITERS)) {
            sections.add(new Shell.Section("drafts", "/drafts"));
        }
        sections.add(new Shell.Section("cases", "/registers/all"));
        if (QuietPages.reads(officer, directory)) {
            sections.add(new Shell.Section("office", "/office"));
        } else {
            ofOffices(officer, sections);
        }
        ofOnlookers(officer, sections);
    }

    private static void ofOffices(Officer officer, List<Shell.Section> sections) {
        if (officer.hasAny(CHANCERY)) {
            sections.add(new Shell.Section("journals", "/journals"));
        }
        sections.add(new Shell.Section("office", "/office"));
        sections.add(new Shell.Section("directory", "/directory"));
        sections.add(new Shell.Section("legal-basis", "/legal-basis"));
    }

    private static void ofOnlookers(Officer officer, List<Shell.Section> sections) {
        if (officer.has(Role.AUDITOR)) {
            sections.add(new Shell.Section("audit", "/audit"));
        }
        if (officer.has(Role.ADMINISTRATOR)) {
            sections.add(new Shell.Section("administration", "/administration/users"));
        }
        if (officer.has(Role.OPERATOR)) {
            sections.add(new Shell.Section("operations", "/operations/jobs"));
        }
    }

    private static List<Shell.Choice> languages(HttpServletRequest request, Locale current) {
        return Languages.ALL.stream()
                .map(language -> new Shell.Choice(
                        language.getLanguage(),
                        Languages.name(language, language),
                        address(request, language),
                        language.equals(current)))
                .toList();
    }

    /** The address of this page in another language; that of a refused page is the address that was asked for. */
    private static String address(HttpServletRequest request, Locale language) {
        var refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var page = UriComponentsBuilder.fromPath(refused instanceof String path ? path : request.getRequestURI());
        if (refused == null && "GET".equals(request.getMethod())) {
            page.query(request.getQueryString());
        }
        return page.replaceQueryParam("lang", language.getLanguage()).build().toUriString();
    }
}
