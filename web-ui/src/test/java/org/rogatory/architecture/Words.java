package org.rogatory.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.springframework.data.repository.Repository;

/** The words in which the rules are written. */
final class Words {

    static final String[] PROCEDURES = {"..mla..", "..requests..", "..extradition..", "..transfer..", "..referral.."};

    static final DescribedPredicate<JavaClass> ANY_CLASS = DescribedPredicate.alwaysTrue();

    static final DescribedPredicate<JavaClass> WORKFLOW = resideOutsideOfPackages(
                    "..web..", "..integrations..", "org.rogatory")
            .as("classes of workflow");

    /** Java behind service tasks; the module {@code tasks} and the pages use the word in its everyday sense. */
    static final DescribedPredicate<JavaClass> SERVICE_TASKS = describe(
            "service task classes",
            type -> outermost(type).getSimpleName().endsWith("Tasks")
                    && WORKFLOW.test(type)
                    && !type.getPackageName().startsWith("org.rogatory.tasks"));

    static final DescribedPredicate<JavaClass> PROCESS = describe(
            "classes ending Process", type -> outermost(type).getSimpleName().endsWith("Process"));

    static final DescribedPredicate<JavaClass> OPERATIONS = resideInAnyPackage("..operations..");

    static final DescribedPredicate<JavaClass> REPOSITORIES =
            describe("repositories", type -> type.isInterface() && type.isAssignableTo(Repository.class));

    /** Repositories of files: all of a procedure, and the one of the files themselves. */
    static final DescribedPredicate<JavaClass> FILE_REPOSITORIES = describe(
            "repositories of files",
            type -> REPOSITORIES.test(type)
                    && (resideInAnyPackage(PROCEDURES).test(type)
                            || type.getSimpleName().equals("CaseFileRepository")));

    private static final Set<String> OUTBOUND = Set.of(
            "org.rogatory.integrations.OutsideLine",
            "org.rogatory.integrations.inspection.ClamAntivirus",
            "org.rogatory.integrations.signature.HttpSource",
            "org.rogatory.web.identity.IssuerConfiguration");

    /** Each does so only where a setting, or an address that somebody entered, says whom to call. */
    static final DescribedPredicate<JavaClass> CALLING_OUT = describe(
            "adapters that call out", type -> OUTBOUND.contains(outermost(type).getName()));

    private static final Set<String> FORBIDDEN_PACKAGES = Set.of("common", "util", "utils", "core", "helper", "dto");

    static final DescribedPredicate<JavaClass> IN_A_PACKAGE_WITHOUT_BUSINESS = describe(
            "in a package without a business word",
            type -> Set.of(type.getPackageName().split("\\.")).stream().anyMatch(FORBIDDEN_PACKAGES::contains));

    private static final Set<String> INJECTING_NAMES =
            Set.of("Autowired", "Inject", "Resource", "Value", "PersistenceContext");

    static final DescribedPredicate<JavaAnnotation<?>> INJECTING = describe(
            "an injecting annotation",
            annotation -> INJECTING_NAMES.contains(annotation.getRawType().getSimpleName()));

    private Words() {}

    static DescribedPredicate<JavaClass> using(String... packages) {
        var theirs = resideInAnyPackage(packages);
        return describe(
                "classes using " + String.join(", ", packages),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> theirs.test(dependency.getTargetClass())));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Words::outermost).orElse(type);
    }
}
