package org.rogatory.web.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.share.OverrideView;
import org.rogatory.referral.share.ShareServices;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.requests.Choices;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What has left and what is offered, in the reader's words. */
@Component
class SharePages {

    private static final Map<ShareStatus, String> TONES = Map.of(
            ShareStatus.OFFERED, "them",
            ShareStatus.SEEN, "them",
            ShareStatus.ACCEPTED, "done",
            ShareStatus.DONE, "done",
            ShareStatus.REJECTED, "bad",
            ShareStatus.REVOKED, "plain",
            ShareStatus.EXPIRED, "bad",
            ShareStatus.RECALLED, "stop");

    private final ShareServices services;
    private final Directory directory;
    private final OrganisationNames organisations;
    private final People people;
    private final Words words;

    SharePages(
            ShareServices services, Directory directory, OrganisationNames organisations, People people, Words words) {
        this.services = services;
        this.directory = directory;
        this.organisations = organisations;
        this.people = people;
        this.words = words;
    }

    /** A line of the list of what has left. */
    record ShareLine(
            String href,
            String to,
            String what,
            String fields,
            String ground,
            String at,
            StatusView status,
            @Nullable String reason,
            @Nullable String arrival,
            @Nullable String withdrawn) {}

    /** What waits for a second person. */
    record OverrideLine(String to, String by, String at, String fields, String reasons) {}

    List<ShareLine> lines(CaseFile file, List<ShareView> shares, Locale reader) {
        var names = people.names(shares.stream()
                .flatMap(share -> Stream.of(share.overrideFirst(), share.overrideSecond()))
                .filter(Objects::nonNull)
                .toList());
        return shares.stream().map(share -> line(file, share, names, reader)).toList();
    }

    private ShareLine line(CaseFile file, ShareView share, People.Names names, Locale reader) {
        var withdrawn = share.withdrawnAt();
        return new ShareLine(
                "/cases/" + file.caseRef() + "/left/" + share.shareRef(),
                authority(share.toAuthority(), reader),
                what(share),
                codes(share.fields()),
                ground(share, names),
                moment(file, share.offeredAt()),
                status(share.status()),
                reason(share.reason()),
                arrival(share),
                withdrawn == null ? null : moment(file, withdrawn));
    }

    /** How far what was accepted has come, as long as that is all that is known of it. */
    private @Nullable String arrival(ShareView share) {
        var arrival = share.arrival();
        return arrival == null || share.status() != ShareStatus.ACCEPTED
                ? null
                : words.text("referral.share.arrival." + arrival.key());
    }

    private String moment(CaseFile file, Instant at) {
        return words.moment(at, directory.times().zone(file.authority()));
    }

    private String what(ShareView share) {
        var kind = words.text("referral.share.kind." + share.kind().key());
        var service = share.service();
        return service == null ? kind : kind + ": " + service(service);
    }

    private String ground(ShareView share, People.Names names) {
        var first = share.overrideFirst();
        var second = share.overrideSecond();
        return first == null || second == null
                ? words.text("referral.share.ground." + share.ground())
                : words.text("referral.share.ground.override-by", names.of(first), names.of(second));
    }

    StatusView status(ShareStatus status) {
        return new StatusView(TONES.getOrDefault(status, "plain"), words.text("referral.share.status." + status.key()));
    }

    @Nullable
    String reason(@Nullable String code) {
        return code == null ? null : words.text("referral.share.reason." + code);
    }

    String authority(String key, Locale reader) {
        return organisations.of(key, reader);
    }

    String choice(String code) {
        return words.text("cases.choice." + code);
    }

    /** What is asked for, by the list of the kinds of help; what another edition has is told by its code. */
    String service(@Nullable String code) {
        return code == null
                ? words.text("referral.confidential")
                : services.label(code).map(label -> label.in(words.language())).orElseGet(() -> choice(code));
    }

    /** What is not told is told as that, never left empty. */
    String told(@Nullable String code) {
        return code == null ? words.text("referral.confidential") : choice(code);
    }

    String language(@Nullable String tag, Locale reader) {
        return tag == null ? words.text("referral.confidential") : Languages.name(Locale.forLanguageTag(tag), reader);
    }

    String codes(List<String> codes) {
        return codes.isEmpty()
                ? words.text("referral.share.nothing")
                : String.join(", ", codes.stream().map(this::choice).toList());
    }

    List<OverrideLine> proposed(CaseFile file, List<OverrideView> proposed, Locale reader) {
        var names = people.names(proposed.stream().map(OverrideView::proposedBy).toList());
        return proposed.stream()
                .map(each -> new OverrideLine(
                        authority(each.toAuthority(), reader),
                        names.of(each.proposedBy()),
                        moment(file, each.proposedAt()),
                        codes(each.fields()),
                        Objects.requireNonNullElse(each.reasons(), words.text("referral.confidential"))))
                .toList();
    }

    /** How fields are called of which nobody has asked yet what they tell. */
    List<String> labels(List<String> fields) {
        return fields.stream().map(this::label).toList();
    }

    /** The words that were or will be passed on, each under the name of its field. */
    List<Row> said(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(entry -> rows.add(new Row(
                        label(entry.getKey()),
                        value(entry.getKey(), entry.getValue().asString("")))));
        return rows;
    }

    private String label(String field) {
        return Set.of("text", "code").contains(field) ? words.text("referral.share.said." + field) : choice(field);
    }

    /** What the file has told by itself came as codes; what somebody has written stays as it is. */
    private String value(String field, String said) {
        return switch (field) {
            case "age" -> words.text("referral.age." + said);
            case "language" -> Languages.name(Locale.forLanguageTag(said), words.language());
            case "safety" -> SafetySaid.SAFE.contains(said) ? words.text("referral.share.safe." + said) : said;
            case "needs" -> needs(said);
            default -> said;
        };
    }

    private String needs(String said) {
        var codes = List.of(said.split(" "));
        return codes.stream().allMatch(code -> Choices.has(SafetySaid.NEEDS, code)) ? codes(codes) : said;
    }
}
