package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.RejectedArrival;
import org.rogatory.identity.AccountNames;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.Explanations;
import org.rogatory.law.Labels;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.ReferenceData;
import org.rogatory.markings.Declarations;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.item.ItemNumbers;
import org.rogatory.notices.Notices;
import org.rogatory.persons.InstallationMark;
import org.rogatory.registers.SheetWriter;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.message.letter.TransmissionParties;
import org.rogatory.requests.translation.PaperTranslators;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.identity.SignInSettings;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The pages that need nothing but reference data, with a few synthetic officers; the password of each is demo. No
 * configuration by annotation, so that a context of the whole application does not take it in.
 */
@EnableConfigurationProperties({SiteSettings.class, SignInSettings.class})
@ComponentScan({
    "org.rogatory.web.shared",
    "org.rogatory.web.identity",
    "org.rogatory.web.administration",
    "org.rogatory.web.directory",
    "org.rogatory.web.law",
    "org.rogatory.web.operations"
})
@Import({OperationsWithoutEngine.class, DelegationsWithoutEngine.class})
public class PagesWithoutEngine {

    static final Map<String, Officer> OFFICERS = Map.of(
            "officer.uz",
            new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER, Role.HEAD)),
            "drafter.kz",
            new Officer("drafter.kz", "Testov Rustam", "KZ", "KZ-GPO", Set.of(Role.DRAFTER)),
            "admin.uz",
            new Officer("admin.uz", "Sinovov Anvar", "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR)),
            "operator.uz",
            new Officer("operator.uz", "Sinovov Sanjar", "UZ", "UZ-GPO", Set.of(Role.OPERATOR)),
            "deputy.uz",
            new Officer("deputy.uz", "Sinovova Malika", "UZ", "UZ-REG-1", Set.of(Role.REGISTRAR)),
            "clerk.uz",
            new Officer("clerk.uz", "Sinovova Nodira", "UZ", "UZ-DIST-1", Set.of(Role.DRAFTER)));

    @Bean
    UserAdministration users() {
        var users = Mockito.mock(UserAdministration.class);
        when(users.find(anyString()))
                .thenAnswer(asked -> Optional.ofNullable(OFFICERS.get(asked.<String>getArgument(0)))
                        .map(PagesWithoutEngine::account));
        when(users.administered(any()))
                .thenAnswer(asked -> OFFICERS.values().stream()
                        .filter(DelegationsWithoutEngine.mandate(asked.getArgument(0))::administers)
                        .map(PagesWithoutEngine::account)
                        .toList());
        when(users.administered(any(), anyString()))
                .thenAnswer(asked -> Optional.ofNullable(OFFICERS.get(asked.<String>getArgument(1)))
                        .filter(DelegationsWithoutEngine.mandate(asked.getArgument(0))::administers)
                        .map(PagesWithoutEngine::account));
        when(users.create(any(), any())).thenAnswer(asked -> entered(asked.getArgument(1)));
        when(users.change(any(), anyString(), any())).thenAnswer(asked -> changed(asked.getArgument(2)));
        return users;
    }

    private static boolean entered(UserAdministration.NewAccount wanted) {
        if (AccountNames.reserved(wanted.username())) {
            throw new AccountRefused("username-reserved");
        }
        return !OFFICERS.containsKey(wanted.username());
    }

    private static boolean changed(UserAdministration.Change change) {
        if (change.roles().contains(Role.AUDITOR)) {
            throw new AccountRefused("password-of-another");
        }
        return true;
    }

    private static Account account(Officer officer) {
        return new Account(officer, "{noop}demo", true, officer.username().equals("drafter.kz") ? "ru" : "en");
    }

    @Bean
    ItemNumbers numbers() {
        return Mockito.mock(ItemNumbers.class);
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    InstallationMark mark() {
        return text -> Integer.toHexString(text.hashCode());
    }

    @Bean
    SheetWriter sheets() {
        return Mockito.mock(SheetWriter.class);
    }

    @Bean
    Notices notices() {
        var notices = Mockito.mock(Notices.class);
        when(notices.unreadCount(any())).thenReturn(2);
        return notices;
    }

    @Bean
    FileTexts texts() {
        return Mockito.mock(FileTexts.class);
    }

    @Bean
    MessageAnnex annexes() {
        return Mockito.mock(MessageAnnex.class);
    }

    @Bean
    AnswerReview answers() {
        return Mockito.mock(AnswerReview.class);
    }

    @Bean
    Deliberation deliberation() {
        return Mockito.mock(Deliberation.class);
    }

    /** A package that nobody known has sealed. */
    @Bean
    Arrivals arrivals(Clock clock) {
        var arrivals = Mockito.mock(Arrivals.class);
        var unread = new RejectedArrival("m-1", null, "UZ", 3, "seal_invalid", false, clock.instant(), false);
        when(arrivals.rejected(any(), any(), any())).thenReturn(List.of(unread));
        return arrivals;
    }

    /** What the server itself brings, and the mock does not. */
    @Bean
    DefaultErrorViewResolver errorPagesOfTheServer(ApplicationContext context) {
        return new DefaultErrorViewResolver(context, new WebProperties().getResources());
    }

    /** No page here is about a file. */
    @Bean
    OutgoingReview outgoingReview() {
        return Mockito.mock(OutgoingReview.class);
    }

    @Bean
    PaperTranslators paperTranslators() {
        return Mockito.mock(PaperTranslators.class);
    }

    @Bean
    Procedures procedures() {
        return Mockito.mock(Procedures.class);
    }

    @Bean
    Cases cases() {
        return Mockito.mock(Cases.class);
    }

    @Bean
    Tasks tasks() {
        return Mockito.mock(Tasks.class);
    }

    @Bean
    Idempotency idempotency() {
        return Mockito.mock(Idempotency.class);
    }

    /** Nothing is marked too high here. */
    @Bean
    Declarations declarations() {
        var declarations = Mockito.mock(Declarations.class);
        Mockito.when(declarations.permits(Mockito.anyString())).thenReturn(true);
        return declarations;
    }

    @Bean
    PaperRequests paperRequests() {
        return Mockito.mock(PaperRequests.class);
    }

    @Bean
    Crossings crossings() {
        return new Crossings();
    }

    @Bean
    DeadlineRules deadlineRules() {
        return DeadlineRules.load();
    }

    @Bean
    Directory directory() {
        return Directory.load();
    }

    @Bean
    ReferenceData law() {
        return ReferenceData.load();
    }

    @Bean
    LegalBasisAdviser adviser(ReferenceData law) {
        return new LegalBasisAdviser(law);
    }

    @Bean
    Labels labels(ReferenceData law) {
        return law.labels();
    }

    @Bean
    TransmissionParties parties(ReferenceData law, Directory directory) {
        return new TransmissionParties(law, directory);
    }

    @Bean
    Explanations explanations(ReferenceData law) {
        return new Explanations(law);
    }

    @Bean
    WorkingCalendar calendar() {
        return WorkingCalendar.load();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-05-05T06:00:00Z"), ZoneOffset.UTC);
    }

    /** The session of an officer who has signed in as people do. */
    public static MockHttpSession signIn(MockMvcTester mvc, String username) {
        var result = mvc.post()
                .uri("/sign-in")
                .param("username", username)
                .param("password", "demo")
                .with(csrf())
                .exchange();
        assertThat(result).hasRedirectedUrl("/work");
        return (MockHttpSession) result.getRequest().getSession(false);
    }
}
