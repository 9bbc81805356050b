package org.rogatory.web.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.identity.ReadingOrder;
import org.rogatory.identity.Role;
import org.rogatory.routes.RouteView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.LineGroup;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The register of routes and one edition of it. */
@Component
class RoutePages {

    private final RouteWords routeWords;
    private final People people;
    private final Words words;

    RoutePages(RouteWords routeWords, People people, Words words) {
        this.routeWords = routeWords;
        this.people = people;
        this.words = words;
    }

    /** One edition in the register. */
    record Line(
            String id,
            String procedure,
            String stage,
            int edition,
            List<StepLine> steps,
            String time,
            StatusView standing) {}

    /** One step: its turn, who gives the visa, in how many days. */
    record StepLine(int turn, String who, String days) {}

    /** What an administrator may do with an edition; {@code barred} says why he does not decide himself. */
    record Offers(
            boolean draft,
            boolean force,
            @Nullable String barred,
            boolean renew,
            boolean askEnd,
            boolean end,
            boolean keepOn) {

        static final Offers NONE = new Offers(false, false, null, false, false, false, false);
    }

    ModelAndView list(List<RouteView> routes, LocalDate today, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("routes/routes");
        page.addObject(
                "groups",
                LineGroup.of(
                        routes,
                        route -> routeWords.initiator(route.initiator(), reader),
                        UnaryOperator.identity(),
                        route -> line(route, today, reader)));
        page.addObject("edits", officer.has(Role.ADMINISTRATOR));
        return page;
    }

    private Line line(RouteView route, LocalDate today, Locale reader) {
        var steps = route.steps().stream()
                .map(step -> new StepLine(
                        step.turn(), routeWords.step(step, reader), words.count("routes.days", step.days())))
                .toList();
        var standing = route.standing(today);
        return new Line(
                route.routeId(),
                routeWords.procedure(route.stage()),
                routeWords.stage(route.stage()),
                route.edition(),
                steps,
                time(route),
                new StatusView(tone(standing), words.text("routes.standing." + standing)));
    }

    private static String tone(String standing) {
        return switch (standing) {
            case "draft" -> "wait";
            case "in-force" -> "done";
            case "ahead" -> "them";
            default -> "plain";
        };
    }

    private String time(RouteView route) {
        var to = route.validTo();
        return to == null
                ? words.text("routes.since", words.date(route.validFrom()))
                : words.text("routes.between", words.date(route.validFrom()), words.date(to));
    }

    ModelAndView route(RouteView route, LocalDate today, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("routes/route");
        page.addObject("route", line(route, today, reader));
        page.addObject("initiator", routeWords.initiator(route.initiator(), reader));
        page.addObject("version", route.version());
        page.addObject("facts", facts(route, reader));
        page.addObject("offers", offers(route, today, officer));
        return page;
    }

    private List<Row> facts(RouteView route, Locale reader) {
        var names = people.names(Stream.concat(
                        route.writers().stream(),
                        Stream.of(route.forcedBy(), route.endAskedBy(), route.endedBy())
                                .filter(Objects::nonNull))
                .toList());
        var rows = new ArrayList<Row>();
        rows.add(new Row(words.text("routes.time"), time(route)));
        rows.add(new Row(words.text("routes.written-by"), writers(route, names, reader)));
        if (route.forcedBy() != null) {
            rows.add(new Row(words.text("routes.forced-by"), names.of(route.forcedBy())));
        }
        if (route.endAskedFor() != null) {
            rows.add(new Row(words.text("routes.end-asked-for"), words.date(route.endAskedFor())));
        }
        if (route.endAskedBy() != null) {
            rows.add(new Row(words.text("routes.end-asked-by"), names.of(route.endAskedBy())));
        }
        if (route.endedBy() != null) {
            rows.add(new Row(words.text("routes.ended-by"), names.of(route.endedBy())));
        }
        return rows;
    }

    private static String writers(RouteView route, People.Names names, Locale reader) {
        return route.writers().stream()
                .map(names::of)
                .sorted(ReadingOrder.of(reader))
                .collect(Collectors.joining(", "));
    }

    private Offers offers(RouteView route, LocalDate today, Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR)) {
            return Offers.NONE;
        }
        if (route.draft()) {
            var own = route.writers().contains(officer.username());
            var barred = own ? words.text("refusal.four-eyes-route") : null;
            return new Offers(true, !own, barred, false, false, false, false);
        }
        if ("ended".equals(route.standing(today))) {
            return Offers.NONE;
        }
        var asked = route.endAskedFor() != null;
        var own = asked && officer.username().equals(route.endAskedBy());
        var barred = own ? words.text("refusal.four-eyes-route-end") : null;
        return new Offers(false, false, barred, true, !asked, asked && !own, asked);
    }

    /** What the form is about: a new route, or the draft of this reference. */
    ModelAndView form(RouteForm form, @Nullable String routeId, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("routes/edit");
        page.addObject("form", form);
        page.addObject("id", routeId);
        page.addObject("version", form.version());
        page.addObject("initiators", routeWords.initiators(officer, reader));
        page.addObject("stages", routeWords.stages());
        page.addObject("places", routeWords.places(officer, reader));
        page.addObject("roles", routeWords.roles());
        return errors.on(page);
    }

    /** Shows what stands now beside what was typed: whoever has seen it can save over a draft. */
    ModelAndView overtaken(ModelAndView form, RouteView route, LocalDate today) {
        var reader = LocaleContextHolder.getLocale();
        form.addObject("stands", line(route, today, reader));
        form.addObject("initiator", routeWords.initiator(route.initiator(), reader));
        form.addObject("version", route.version());
        form.setStatus(HttpStatus.CONFLICT);
        return form;
    }

    ModelAndView end(RouteView route, LocalDate today, @Nullable LocalDate lastDay, FormErrors errors) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("routes/end");
        page.addObject("route", line(route, today, reader));
        page.addObject("initiator", routeWords.initiator(route.initiator(), reader));
        page.addObject("lastDay", lastDay);
        return errors.on(page);
    }
}
