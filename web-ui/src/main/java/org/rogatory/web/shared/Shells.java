package org.rogatory.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the frame of a page for its reader. */
@Component
class Shells {

    private static final Set<Role> OVERSEERS =
            EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.CENTRAL_OFFICER, Role.REGISTRAR, Role.AUDITOR);

    private static final Set<Role> WRITERS = EnumSet.of(Role.DRAFTER, Role.COURT, Role.CENTRAL_OFFICER);

    private final SiteSettings site;

    private final MessageSource messages;

    private final CurrentReader reader;

    private final Directory directory;

    Shells(SiteSettings site, MessageSource messages, CurrentReader reader, Directory directory) {
        this.directory = directory;
        this.reader = reader;
        this.site = site;
        this.messages = messages;
    }

    Shell of(HttpServletRequest request, Locale locale) {
        var officer = reader.officer().orElse(null);
        var session = request.getSession(false);
        return new Shell(
                officer == null ? null : reader(officer, locale),
                officer == null ? List.of() : sections(officer),
                languages(request, locale),
                site.demo(),
                Languages.UNREVIEWED.contains(locale.getLanguage()),
                officer == null || session == null ? 0 : session.getMaxInactiveInterval());
    }

    private Shell.Reader reader(Officer officer, Locale locale) {
        var role = officer.roles().stream().sorted().findFirst().orElse(Role.AUDITOR);
        var words = Objects.requireNonNullElse(
                messages.getMessage("identity.role." + role.key(), null, role.key(), locale), role.key());
        return new Shell.Reader(
                officer.displayName(),
                words,
                directory
                        .find(officer.authority())
                        .map(authority -> authority.name().in(locale))
                        .orElse(officer.authority()),
                officer.state());
    }

    private static List<Shell.Section> sections(Officer officer) {
        var sections = new ArrayList<Shell.Section>();
        sections.add(new Shell.Section("work", "/work"));
        if (officer.roles().stream().anyMatch(OVERSEERS::contains)) {
            sections.add(new Shell.Section("all-work", "/work/all"));
        }
        if (officer.roles().stream().anyMatch(WRITERS::contains)) {
            sections.add(new Shell.Section("drafts", "/drafts"));
        }
        sections.add(new Shell.Section("cases", "/cases"));
        sections.add(new Shell.Section("directory", "/directory"));
        sections.add(new Shell.Section("legal-basis", "/legal-basis"));
        if (officer.has(Role.ADMINISTRATOR)) {
            sections.add(new Shell.Section("administration", "/administration/users"));
        }
        if (officer.has(Role.OPERATOR)) {
            sections.add(new Shell.Section("operations", "/operations/jobs"));
        }
        return sections;
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
