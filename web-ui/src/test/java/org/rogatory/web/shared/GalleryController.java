package org.rogatory.web.shared;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every shared fragment on one page, with synthetic content. */
@Controller
class GalleryController {

    private static final RouteView ROUTE = new RouteView("UZ", "Uzbekistan", "KZ", "Kazakhstan", "UZ");

    private static final DueView SOON = new DueView("soon", "3 working days, Fri 8 May");

    /** As in the usual frame, as a quiet page without a file, or as the page of a quiet file. */
    @GetMapping("/gallery")
    String show(@RequestParam(defaultValue = "") String as, Model model) {
        if ("quiet".equals(as)) {
            form(model);
            return "quiet-gallery";
        }
        model.addAttribute("quietly", "file".equals(as));
        model.addAttribute("header", header());
        model.addAttribute(
                "tabs",
                List.of(
                        new Tab("Summary", "/gallery", true, null),
                        new Tab("Documents", "/gallery?tab=d", false, "9")));
        model.addAttribute(
                "steps",
                List.of(
                        new StepView("Signed", "16 Apr", "done"),
                        new StepView("In execution", "1 of 3 items", "now"),
                        new StepView("Answer", "due 22 Jun", "ahead")));
        model.addAttribute("receipts", receipts());
        model.addAttribute("groups", List.of(group("late"), group("ok")));
        model.addAttribute("pages", new PagesView(null, "/gallery?page=2"));
        form(model);
        return "gallery";
    }

    private static void form(Model model) {
        model.addAttribute(
                "errors",
                new FormErrors()
                        .add("facts", "Say what happened")
                        .add("to", "Give the last day")
                        .add("roles", "Choose"));
        model.addAttribute("findings", findings());
        model.addAttribute(
                "options", List.of(new Option("UZ", "Uzbekistan", "on this system"), new Option("KZ", "Kazakhstan")));
        model.addAttribute(
                "offices", List.of(new OptionGroup("KZ", "Kazakhstan", List.of(new Option("KZ-GPO", "Prosecutor")))));
        model.addAttribute("chosen", Set.of("KZ"));
        model.addAttribute(
                "rows", List.of(new Row("From", "Prosecutor’s Office"), new Row("Language", "Russian", "/gallery")));
    }

    private static CaseHeaderView header() {
        return new CaseHeaderView(
                        "UZ-MLA-2026-000365",
                        "KZ no. 7-2/1184-26",
                        "our no. 14-4-7/26 of 25.11.2026",
                        ROUTE,
                        "Mutual legal assistance, outgoing",
                        "Bank records and witness interviews in a trafficking case",
                        new StatusView("wait", "Additional information requested"),
                        List.of("Urgent: custody ends 11 August"),
                        SOON,
                        "Answer to KZ (treaty)",
                        "Namunaeva D.",
                        "Kazakhstan asks one question about item 1",
                        "The clock for item 1 is paused until you answer.",
                        List.of(
                                new ActionView("Answer the question", "/gallery", "primary"),
                                new ActionView("Send a message", "/gallery", "secondary"),
                                new ActionView("Withdraw…", "/gallery", "quiet")))
                .with(List.of(countdown("warned", bar()), countdown("unknown", null)));
    }

    private static HeaderView countdown(String tone, @Nullable BarView bar) {
        return new HeaderView(
                tone,
                "Until the limit of custody",
                "9 days 14 hours",
                bar == null ? null : "until Friday, 15 May 2026, 00:00 (UTC+5), Almaty",
                bar == null ? null : "The earlier of two counts governs:",
                List.of(new Row("earlier count", "15 May 2026, 00:00"), new Row("later count", "15 May 2026, 14:20")),
                List.of("Held in: Kazakhstan", "KZ CPC art. 588"),
                bar,
                "/gallery");
    }

    private static BarView bar() {
        var cells = List.of(
                new BarView.Cell("1.0", "22", "13.5", "#5fb3b8"), new BarView.Cell("17.0", "22", "13.5", "#ffc46b"));
        var today = List.of(new BarView.Label("24.0", "64", "middle", true, "today"));
        return new BarView(
                "Day 2 of 2; the last day is 14 May 2026.",
                "Each box is 1 day.",
                List.of(new BarView.Drawing("wide", "0 0 592 88", cells, List.of("M24 44v6"), today)));
    }

    private static List<ReceiptView> receipts() {
        return List.of(
                new ReceiptView(
                        true, true, "pen", "Your answer: not begun", "due Fri 8 May", null, null, List.of(), List.of()),
                new ReceiptView(
                        false,
                        false,
                        "question",
                        "Question about item 1",
                        "30 Apr, 15:12 Almaty",
                        null,
                        null,
                        List.of(new ReceiptView.Said(
                                "From the other State", "Does the period cover one account or two?", false)),
                        List.of("received 30 Apr", "read by you 4 May")));
    }

    private static List<FindingView> findings() {
        return List.of(
                new FindingView("error", "end of period is missing", "Give the last day.", "UNTOC 18(15)", "#to"),
                new FindingView("warning", "too wide", "Name the documents.", null, null),
                new FindingView("info", "oral request to be confirmed", null, "System default", null),
                new FindingView("ok", "four eyes", null, null, null),
                new FindingView("stop", "possible asylum claim", "A senior lawyer decides.", "Internal", null));
    }

    private static TaskGroupView group(String tone) {
        return new TaskGroupView(
                "late".equals(tone) ? "Overdue" : "Later",
                "1 case",
                "late".equals(tone),
                List.of(new TaskRowView(
                        new DueView(tone, "late".equals(tone) ? "2 working days late" : "12 working days"),
                        new DueView("soon", "In custody: 9 days 14 hours left, until 15 May, 00:00 (UTC+5)"),
                        "urgent",
                        "Service of a summons on a witness",
                        "/gallery",
                        ROUTE,
                        "UZ-MLA-2026-000388",
                        null,
                        "Confirm receipt",
                        "not registered",
                        "28 Apr",
                        "Register",
                        "/gallery",
                        List.of(new ActionView("Release", "/gallery", "quiet")),
                        "/gallery")));
    }
}
