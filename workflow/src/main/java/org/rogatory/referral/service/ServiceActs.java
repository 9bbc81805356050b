package org.rogatory.referral.service;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.ProviderView;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.track.Tracks;
import org.springframework.stereotype.Component;

/**
 * What is done with services one by one. What the person says about one changes that one alone; the track of help
 * follows what is offered and begun, and never a no.
 */
@Component
class ServiceActs {

    private final SupportRows rows;
    private final HelpWords words;
    private final ServiceKinds kinds;
    private final HelpProviders providers;
    private final AskedProviders asked;
    private final AskedConsentEnds ends;
    private final Tracks tracks;

    ServiceActs(
            SupportRows rows,
            HelpWords words,
            ServiceKinds kinds,
            HelpProviders providers,
            AskedProviders asked,
            AskedConsentEnds ends,
            Tracks tracks) {
        this.rows = rows;
        this.words = words;
        this.kinds = kinds;
        this.providers = providers;
        this.asked = asked;
        this.ends = ends;
        this.tracks = tracks;
    }

    void perform(HelpDoing doing) {
        if (SupportVerbs.OFFER.equals(doing.verb())) {
            offer(doing);
        } else {
            go(doing, chosen(doing));
        }
        ends.makeUp(doing.file());
    }

    private void offer(HelpDoing doing) {
        kinds.demand(List.of(doing.kind()), "kind");
        provider(doing);
        var number = rows.services(doing.caseRef()).size() + 1;
        var service = new HelpService(doing.caseRef(), number, doing.on());
        say(doing, service);
        rows.add(doing.caseRef(), service);
        follow(doing, "offer");
    }

    private HelpService chosen(HelpDoing doing) {
        var service = rows.service(doing.caseRef(), doing.about());
        if (ServiceSteps.from(doing.verb())
                .filter(from -> from.contains(service.status()))
                .isEmpty()) {
            throw Refusal.of("service-status", "reference");
        }
        return service;
    }

    private void go(HelpDoing doing, HelpService service) {
        switch (doing.verb()) {
            case SupportVerbs.ANSWER -> service.answer(!SupportVerbs.DECLINED.equals(doing.kind()), doing.on());
            case SupportVerbs.PASS -> pass(doing, service);
            case SupportVerbs.BEGIN -> service.start(doing.on());
            case SupportVerbs.FINISH -> service.end(ServiceStatus.DONE, doing.on());
            default -> service.end(ServiceStatus.STOPPED, doing.on());
        }
        say(doing, service);
        rows.change(service);
        if (SupportVerbs.BEGIN.equals(doing.verb())) {
            follow(doing, "start_service");
        }
    }

    /** Within the own organisation nobody else learns of the person by it. */
    private void pass(HelpDoing doing, HelpService service) {
        var provider = provider(doing).orElseThrow(() -> Refusal.of("field-missing", "letter"));
        if (AskedProviders.ours(provider, doing.file())) {
            asked.overtake(service, doing.caseRef());
        } else {
            asked.ask(doing, service, provider);
        }
        service.pass();
    }

    /** Who gives the help, where the act names somebody; refused where the directory does not know him. */
    private Optional<ProviderView> provider(HelpDoing doing) {
        return Optional.ofNullable(doing.act().papers().letter())
                .map(ref -> providers.known(ref, doing.file().state()));
    }

    private void say(HelpDoing doing, HelpService service) {
        var said = words.of(doing.act(), doing.officer());
        service.say(words.add(doing.caseRef(), service.hiddenWords(), said));
    }

    private void follow(HelpDoing doing, String verb) {
        var step = Act.draft(verb).happened(doing.on(), null).act();
        tracks.follow(doing.file(), step, doing.officer());
    }
}
