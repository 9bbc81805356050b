package org.rogatory.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.CaseCode;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.ReferralRoles;

/**
 * Which pages stand in the quiet frame: whoever looks over a shoulder learns nothing from them. An address decides, not
 * a template, so that what is refused, overtaken or not there is told as quietly as what is shown.
 */
public final class QuietPages {

    /** The first words of addresses of referral that name no file. */
    private static final Set<String> PLACES =
            Set.of("contact", "offers", "caseload", "providers", "cabinet", "referral-figures");

    private static final Set<Role> REFERRAL = posts();

    /** Besides them whoever leads a service may hold these. */
    private static final Set<Role> LEADING = EnumSet.of(Role.SUPERVISOR, Role.HEAD);

    private QuietPages() {}

    private static Set<Role> posts() {
        var posts = EnumSet.copyOf(ReferralRoles.WORKING);
        posts.add(Role.IDENTIFICATION_BODY);
        return Collections.unmodifiableSet(posts);
    }

    /** Whether what is asked for is quiet; of a refusal that is told at the address of errors, what it is about. */
    static boolean asked(HttpServletRequest request) {
        var refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = refused instanceof String asked ? asked : request.getRequestURI();
        return at(address.substring(Math.min(request.getContextPath().length(), address.length())));
    }

    /** Whether an address within this site is quiet: it names a file by a code that tells nothing, or a place. */
    public static boolean at(String address) {
        var parts = address.replaceFirst("[?;#].*", "").split("/", -1);
        return parts.length > 1 && PLACES.contains(parts[1])
                || Arrays.stream(parts).anyMatch(CaseCode::is);
    }

    /** Whether somebody has a post of referral. */
    public static boolean works(Officer officer) {
        return officer.hasAny(REFERRAL);
    }

    /** Whether all that somebody reads is quiet: he works for a service, or has posts of referral alone. */
    static boolean reads(Officer officer, Directory directory) {
        return works(officer) && REFERRAL.containsAll(officer.roles()) || inService(officer, directory);
    }

    /** Whether referrals are all that somebody works on: of other files and of books he has none. */
    public static boolean alone(Officer officer, Directory directory) {
        return reads(officer, directory)
                && officer.roles().stream().allMatch(role -> REFERRAL.contains(role) || LEADING.contains(role));
    }

    /** Whether he works for an organisation that gives help and is no office of a State. */
    public static boolean inService(Officer officer, Directory directory) {
        return directory
                .find(officer.authority())
                .filter(ReferralRoles::service)
                .isPresent();
    }
}
