package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditSealer;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureRounds;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.Figures;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.webhooks.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator sees when each system outside last answered and last failed, by what the work met. */
@EngineTest
class OutsideFiguresProcessTest {

    private static final String PARTNER = "validator/KZ";
    private static final String WEBHOOKS = "webhooks/UZ-GPO";

    private final Files files;
    private final Jobs jobs;
    private final ToldEvents told;
    private final Webhooks webhooks;
    private final AuditSealer sealer;
    private final OutsideCalls calls;
    private final FigureRounds rounds;
    private final Figures figures;
    private final JdbcClient jdbc;

    @Autowired
    OutsideFiguresProcessTest(
            Files files,
            Jobs jobs,
            ToldEvents told,
            Webhooks webhooks,
            AuditSealer sealer,
            OutsideCalls calls,
            FigureRounds rounds,
            Figures figures,
            JdbcClient jdbc) {
        this.files = files;
        this.jobs = jobs;
        this.told = told;
        this.webhooks = webhooks;
        this.sealer = sealer;
        this.calls = calls;
        this.rounds = rounds;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nothingWasHeard() {
        seal();
        told.clear();
        forget();
    }

    @AfterEach
    void nobodyIsTold() {
        told.broken(false);
        jdbc.sql("delete from webhooks_webhook").update();
        jobs.drain();
        forget();
    }

    private void forget() {
        rounds.measure();
        jdbc.sql("delete from figures_outside").update();
    }

    private void seal() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private List<Figure> measured(String name, String partner) {
        rounds.measure();
        return figures.read().figures().stream()
                .filter(figure -> figure.name().equals(name))
                .filter(figure -> figure.part().startsWith(partner))
                .toList();
    }

    private Figure last(String partner) {
        var found = measured("outside", partner);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void tellThatACallFailedAndWhyUntilOneIsAnswered() {
        calls.answered(PARTNER);
        var answered = files.node().clock().instant();
        assertThat(last(PARTNER))
                .returns(1L, Figure::amount)
                .returns(answered, Figure::since)
                .returns(FigureState.OK, Figure::state);
        assertThat(measured("outside-failed", PARTNER)).isEmpty();

        files.node().pass(Duration.ofMinutes(5));
        calls.failed(PARTNER, CallFailure.SLOW);
        assertThat(last(PARTNER))
                .returns(0L, Figure::amount)
                .returns(answered, Figure::since)
                .returns(FigureState.WARN, Figure::state);
        assertThat(measured("outside-failed", PARTNER))
                .singleElement()
                .returns(PARTNER + "/slow", Figure::part)
                .returns(files.node().clock().instant(), Figure::since);

        files.node().pass(Duration.ofMinutes(1));
        calls.answered(PARTNER);
        assertThat(last(PARTNER)).returns(1L, Figure::amount).returns(FigureState.OK, Figure::state);
    }

    @Test
    @OnBothDatabases
    void askForSomebodyAtOnceAfterAnHourWithoutAnAnswerAndForNobodyAfterADayWithoutACall() {
        calls.answered(PARTNER);
        rounds.measure();
        files.node().pass(Duration.ofMinutes(70));
        calls.failed(PARTNER, CallFailure.UNREACHED);
        assertThat(last(PARTNER).state()).isEqualTo(FigureState.BAD);

        files.node().pass(Duration.ofHours(2));
        assertThat(last(PARTNER).state()).isEqualTo(FigureState.WARN);
        files.node().pass(Duration.ofDays(1));
        assertThat(last(PARTNER).state()).isEqualTo(FigureState.OK);
        files.node().pass(Duration.ofDays(31));
        assertThat(measured("outside", PARTNER)).isEmpty();
    }

    private String added(String address) {
        var added = webhooks.add(address, Desk.officer(ADMINISTRATOR, "UZ"));
        return WEBHOOKS + "/" + added.webhook().webhookRef();
    }

    @Test
    void tellOfADeadWebhookBesideAGoodOneOfTheSameAuthority() {
        var dead = added("https://dead.example/events");
        var good = added("https://documents.example/events");
        files.transmitted();
        told.lose("https://dead.example/events");
        seal();
        assertThat(jobs.tryOnce()).isPositive();

        assertThat(last(dead)).returns(0L, Figure::amount).returns(FigureState.BAD, Figure::state);
        assertThat(last(good)).returns(1L, Figure::amount).returns(FigureState.OK, Figure::state);
        assertThat(measured("outside-failed", WEBHOOKS)).singleElement().returns(dead + "/refused", Figure::part);
    }

    @Test
    void sayOfWebhooksWhatTheirDeliveriesMetByCodesAlone() {
        var partner = added("https://documents.example/events");
        files.transmitted();
        told.broken(true);
        seal();
        assertThat(jobs.tryOnce()).isPositive();
        assertThat(measured("outside-failed", WEBHOOKS)).singleElement().returns(partner + "/refused", Figure::part);

        told.broken(false);
        files.node().pass(Duration.ofMinutes(1));
        jobs.drain();

        assertThat(last(partner)).returns(1L, Figure::amount).returns(FigureState.OK, Figure::state);
        assertThat(figures.read().figures()).extracting(Figure::part).noneMatch(part -> part.contains("example"));
    }
}
