package org.rogatory.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.rogatory.architecture.Words.ANY_CLASS;
import static org.rogatory.architecture.Words.FILE_REPOSITORIES;
import static org.rogatory.architecture.Words.OPERATIONS;
import static org.rogatory.architecture.Words.PROCESS;
import static org.rogatory.architecture.Words.REPOSITORIES;
import static org.rogatory.architecture.Words.SERVICE_TASKS;
import static org.rogatory.architecture.Words.WORKFLOW;
import static org.rogatory.architecture.Words.using;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;

/** The table of rules. A new rule is a row here and a folder in {@code samples}. */
final class Rules {

    private static final String[] PAGE_PACKAGES = {
        "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "org.thymeleaf.."
    };

    private static final String[] VENDOR_PACKAGES = {
        "org.apache.pdfbox..",
        "com.openhtmltopdf..",
        "eu.europa.esig..",
        "org.bouncycastle..",
        "org.apache.tika..",
        "com.google.zxing..",
        "org.dhatim.."
    };

    private Rules() {}

    static List<Rule> all() {
        return Stream.of(engine(), layers(), code(), names(), access(), repositories(), network())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> engine() {
        return List.of(
                new Rule(
                        "EngineBehindProcesses",
                        using("org.camunda.."),
                        noClasses()
                                .that(not(OPERATIONS).and(not(PROCESS)))
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.camunda.."))
                                .because("a change of engine must touch *Process classes and operations only")),
                new Rule(
                        "OnlyTheEngineCallsTasks",
                        SERVICE_TASKS,
                        noClasses()
                                .that(not(SERVICE_TASKS))
                                .should()
                                .dependOnClassesThat(SERVICE_TASKS)
                                .because("code goes through the front door")),
                new Rule(
                        "TasksArePublic",
                        SERVICE_TASKS,
                        classes()
                                .that(SERVICE_TASKS)
                                .and()
                                .areTopLevelClasses()
                                .should()
                                .bePublic()
                                .because("the engine finds others at run time only, and fails")));
    }

    private static List<Rule> layers() {
        return List.of(
                blind("WebSlicesAreBlind", "org.rogatory..web.(*)..", "..web.shared.."),
                blind("AdaptersAreBlind", "org.rogatory..integrations.(*)..", "..integrations"),
                new Rule(
                        "PackagesRunInNoCircle",
                        resideInAPackage("org.rogatory.."),
                        slices().matching("org.rogatory.(**)").should().beFreeOfCycles()),
                new Rule(
                        "AdaptersAtRunTimeOnly",
                        resideInAPackage("..integrations.."),
                        neverUses(not(resideInAPackage("..integrations..")), "..integrations..")),
                new Rule("WorkflowKnowsNoPage", WORKFLOW, neverUses(WORKFLOW, PAGE_PACKAGES)),
                new Rule("WorkflowKnowsNoWeb", WORKFLOW, neverUses(WORKFLOW, "org.rogatory..web..")),
                new Rule(
                        "VendorsInAdaptersOnly",
                        using(VENDOR_PACKAGES),
                        neverUses(not(resideInAPackage("..integrations..")), VENDOR_PACKAGES)));
    }

    private static Rule blind(String name, String pattern, String seenByAll) {
        return new Rule(
                name,
                resideInAPackage(pattern.replaceAll("[()]", "")),
                slices().matching(pattern)
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(ANY_CLASS, resideInAPackage(seenByAll)));
    }

    private static ArchRule neverUses(DescribedPredicate<JavaClass> who, String... whom) {
        return noClasses().that(who).should().dependOnClassesThat(resideInAnyPackage(whom));
    }

    private static List<Rule> code() {
        return List.of(
                new Rule("NoFieldInjection", ANY_CLASS, noFields().should().beAnnotatedWith(Words.INJECTING)),
                forbids("NoGenericExceptions", Accesses.GENERIC_EXCEPTION),
                forbids("NoTimeWithoutClock", Accesses.TIME_WITHOUT_CLOCK),
                new Rule(
                        "NoOldDates",
                        ANY_CLASS,
                        noClasses()
                                .that(not(OPERATIONS).and(not(resideInAPackage("..integrations.."))))
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching(
                                        "java\\.(util\\.(Date|Calendar)|sql\\.(Date|Timestamp)|text\\..*DateFormat)")
                                .because("only the engine and the document libraries still speak so")),
                new Rule("NoOldJackson", ANY_CLASS, neverUses(ANY_CLASS, "com.fasterxml.jackson.databind..")),
                new Rule("NoStandardStreams", ANY_CLASS, GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS));
    }

    private static Rule forbids(String name, DescribedPredicate<JavaAccess<?>> access) {
        return new Rule(name, ANY_CLASS, noClasses().should().accessTargetWhere(access));
    }

    private static List<Rule> names() {
        return List.of(
                new Rule(
                        "NoTechnicalSuffixes",
                        ANY_CLASS,
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Dto|DTO|Base|Utils?)")),
                new Rule(
                        "NoTechnicalPackages",
                        ANY_CLASS,
                        classes().should(be(not(Words.IN_A_PACKAGE_WITHOUT_BUSINESS)))));
    }

    private static List<Rule> network() {
        return List.of(new Rule(
                "CallsOutInNamedAdaptersOnly",
                Words.CALLING_OUT,
                noClasses()
                        .that(not(Words.CALLING_OUT))
                        .should()
                        .accessTargetWhere(Accesses.CONNECTION)
                        .because("docs/media.md says who calls whom, and by which setting")));
    }

    private static List<Rule> access() {
        return List.of(
                new Rule(
                        "ReadsTakeAScope",
                        FILE_REPOSITORIES,
                        methods()
                                .that()
                                .areDeclaredInClassesThat(FILE_REPOSITORIES)
                                .should(new Scoped())),
                new Rule(
                        "ScopesAreAsked",
                        REPOSITORIES,
                        methods().that().areDeclaredInClassesThat(REPOSITORIES).should(new ScopeAsked())),
                frontDoors());
    }

    private static List<Rule> repositories() {
        return List.of(
                new Rule(
                        "RepositoriesInheritNoReads",
                        FILE_REPOSITORIES,
                        noClasses()
                                .that(FILE_REPOSITORIES)
                                .should()
                                .beAssignableTo(CrudRepository.class)
                                .orShould()
                                .beAssignableTo(PagingAndSortingRepository.class)
                                .because("what they would inherit knows no AccessScope")),
                new Rule(
                        "QueriesSortAndCountThemselves",
                        REPOSITORIES,
                        noClasses()
                                .that(REPOSITORIES)
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching("org\\.springframework\\.data\\.domain\\.(Page|Pageable|Sort)")
                                .because("nobody reads declared queries but Hibernate (decision 163)")));
    }

    private static Rule frontDoors() {
        return new Rule(
                "FrontDoorsAsk",
                FrontDoors.CLASSES,
                methods()
                        .that()
                        .areDeclaredInClassesThat(FrontDoors.CLASSES)
                        .should(new AskingDoor())
                        .because("a page is one of several ways in"));
    }
}
