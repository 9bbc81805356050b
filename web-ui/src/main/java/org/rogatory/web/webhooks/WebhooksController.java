package org.rogatory.web.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.rogatory.webhooks.WebhookView;
import org.rogatory.webhooks.Webhooks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The webhooks of an authority: listed, added with a secret that is shown once, stopped. */
@Controller
@RequestMapping("/webhooks")
class WebhooksController {

    private static final ModelAndView LIST = new ModelAndView("redirect:/webhooks");

    private final Webhooks webhooks;
    private final Directory directory;
    private final People people;
    private final SentOnce sent;
    private final Words words;

    WebhooksController(Webhooks webhooks, Directory directory, People people, SentOnce sent, Words words) {
        this.webhooks = webhooks;
        this.directory = directory;
        this.people = people;
        this.sent = sent;
        this.words = words;
    }

    /** One line of the list. */
    record Line(String ref, String address, String added, String delivered, boolean stopped) {}

    @GetMapping
    ModelAndView list(Officer officer) {
        var found = webhooks.of(officer);
        var names = people.names(found.stream().map(WebhookView::addedBy).toList());
        var page = new ModelAndView("webhooks/list");
        page.addObject(
                "lines",
                found.stream().map(webhook -> line(webhook, names, officer)).toList());
        return page;
    }

    private Line line(WebhookView webhook, People.Names names, Officer officer) {
        var at = webhook.deliveredAt();
        return new Line(
                webhook.webhookRef(),
                webhook.address(),
                words.text("webhooks.added-by", moment(webhook.addedAt(), officer), names.of(webhook.addedBy())),
                at == null ? words.text("webhooks.never") : moment(at, officer),
                webhook.stoppedAt() != null);
    }

    private String moment(Instant at, Officer officer) {
        return words.moment(at, directory.times().zone(officer.authority()));
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        webhooks.of(officer);
        return form(null, new FormErrors());
    }

    /** The secret stands on this one page and nowhere else; who sends the form twice sees it no more. */
    @PostMapping("/new")
    ModelAndView add(@RequestParam @Nullable String address, @RequestParam @Nullable String once, Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        var added = new AtomicReference<Webhooks.@Nullable Added>();
        try {
            sent.form(SentOnce.ofOffice(officer, once, List.of(String.valueOf(address))), () -> {
                added.set(webhooks.add(address, officer));
                return "added";
            });
        } catch (Refusal refusal) {
            var errors = new FormErrors();
            errors.add("address", words.text("refusal." + refusal.code()));
            return form(address, errors);
        }
        var webhook = added.get();
        return webhook == null ? LIST : new ModelAndView("webhooks/added", "added", webhook);
    }

    private static ModelAndView form(@Nullable String address, FormErrors errors) {
        var page = new ModelAndView("webhooks/new");
        page.addObject("address", address);
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }

    @PostMapping("/{ref}/stop")
    ModelAndView stop(@PathVariable String ref, Officer officer, RedirectAttributes next) {
        webhooks.stop(ref, officer);
        next.addFlashAttribute("notice", words.text("webhooks.is-stopped"));
        return LIST;
    }
}
