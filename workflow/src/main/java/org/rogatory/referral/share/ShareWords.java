package org.rogatory.referral.share;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.Envelope;
import org.rogatory.identity.Officer;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is passed on once it is accepted: nothing but what was ticked, sealed for the organisation that gets it where
 * it has a cabinet, else closed for it when it leaves. It is put together when it is offered, so that nobody's presence
 * is needed when it leaves.
 */
@Component
class ShareWords {

    static final String SEALED = "sealed";
    static final String CONTENT = "content";

    /** The public key for which it was sealed, where that lies elsewhere; it stays here. */
    private static final String SEALED_FOR = "sealed_for";

    private static final String TEXT = "text";

    private final Cabinets cabinets;
    private final Envelope envelope;
    private final FileCipher cipher;
    private final ObjectProvider<SharedField> parts;
    private final JsonMapper json;

    ShareWords(
            Cabinets cabinets,
            Envelope envelope,
            FileCipher cipher,
            ObjectProvider<SharedField> parts,
            JsonMapper json) {
        this.cabinets = cabinets;
        this.envelope = envelope;
        this.cipher = cipher;
        this.parts = parts;
        this.json = json;
    }

    /**
     * What leaves with this act; refused where something was written that was not ticked, or ticked and not there, or
     * where nothing can be closed for who gets it.
     */
    ObjectNode of(SharePlan plan, Act act, Officer officer) {
        demandReader(plan.to().key(), ActField.AUTHORITY);
        var said = json.createObjectNode();
        put(said, ShareFields.AGE, plan.ageBand());
        put(said, ShareFields.LANGUAGE, plan.told(ShareFields.LANGUAGE) ? plan.language() : null);
        typed(said, plan, ActField.ISSUER, act.parties().issuer());
        typed(said, plan, ActField.CONTACT, act.parties().contact());
        plan.fields().stream()
                .filter(field -> !said.has(field))
                .forEach(field -> put(said, field, told(field, plan.file(), officer)));
        var text = act.words().releasedText();
        if (text != null && plan.fields().stream().noneMatch(ShareFields.IN_WORDS::contains)) {
            throw Refusal.of("share-not-ticked", ActField.RELEASED_TEXT.key());
        }
        put(said, TEXT, text);
        if (plan.told(ShareFields.NAMES) && !said.has(ShareFields.NAMES)) {
            throw Refusal.of("share-words-missing", ActField.ISSUER.key());
        }
        return said;
    }

    private void demandReader(String receiver, ActField place) {
        if (!envelope.reaches(receiver) && !cabinets.has(receiver)) {
            throw Refusal.of("share-receiver-unreachable", place.key());
        }
    }

    /**
     * The same once more, as it leaves; refused where it tells a way to the person that may be safe no more, or where
     * nothing can be closed for who gets it.
     */
    ObjectNode anew(ReferralShare share, CaseFile file, JsonNode said, Officer officer) {
        demandReader(share.toAuthority(), ActField.ITEM);
        if (said.hasNonNull(ShareFields.CONTACTS)
                && !Objects.equals(
                        said.path(ShareFields.CONTACTS).asString(""), told(ShareFields.CONTACTS, file, officer))) {
            throw Refusal.of("share-ways-changed", ActField.ITEM.key());
        }
        return wrapped(share.toAuthority(), share.shareRef(), said);
    }

    private @Nullable String told(String field, CaseFile file, Officer officer) {
        return parts.stream()
                .filter(part -> part.field().equals(field))
                .flatMap(part -> part.words(file, officer).stream())
                .findFirst()
                .orElse(null);
    }

    /** What was written stands before what the file tells. */
    private static void typed(ObjectNode said, SharePlan plan, ActField place, @Nullable String typed) {
        if (typed == null) {
            return;
        }
        var field = place == ActField.ISSUER ? ShareFields.NAMES : ShareFields.CONTACTS;
        if (!plan.told(field)) {
            throw Refusal.of("share-not-ticked", place.key());
        }
        said.put(field, typed);
    }

    private static void put(ObjectNode said, String key, @Nullable String value) {
        if (value != null && !value.isBlank() && !said.has(key)) {
            said.put(key, value);
        }
    }

    /** As it waits at the sender's until it is accepted, under the key of the share. */
    String waiting(SharePlan plan, JsonNode said) {
        var receiver = plan.to().key();
        var wrapped = wrapped(receiver, plan.shareRef(), said);
        if (wrapped.has(SEALED)) {
            cabinets.keyElsewhere(receiver).ifPresent(key -> wrapped.put(SEALED_FOR, key));
        }
        return cipher.encrypt(ShareCodes.keyOfSender(plan.shareRef()), json.writeValueAsString(wrapped));
    }

    private ObjectNode wrapped(String receiver, String shareRef, JsonNode said) {
        var wrapped = json.createObjectNode();
        if (cabinets.has(receiver)) {
            var sealed = cabinets.seal(receiver, BoundWords.of(shareRef, said));
            wrapped.put(SEALED, Base64.getEncoder().encodeToString(sealed));
        } else {
            wrapped.set(CONTENT, said);
        }
        return wrapped;
    }

    /** What waited, as it leaves. */
    ObjectNode leaving(ReferralShare share) {
        var leaving = waited(share);
        leaving.remove(SEALED_FOR);
        return leaving;
    }

    private ObjectNode waited(ReferralShare share) {
        var content = share.content();
        return content == null
                ? json.createObjectNode()
                : (ObjectNode) json.readTree(cipher.decrypt(ShareCodes.keyOfSender(share.shareRef()), content));
    }

    /**
     * Whether who has accepted could read it: it is sealed for his cabinet, or there is a key to close it for him. If
     * that cabinet lies elsewhere only the key in use counts: nobody here knows whether it ever had the one before.
     */
    boolean readable(ReferralShare share) {
        var waited = waited(share);
        if (waited.has(CONTENT)) {
            return envelope.reaches(share.toAuthority());
        }
        var key = waited.path(SEALED_FOR).asString("");
        return key.isEmpty()
                || cabinets.keyElsewhere(share.toAuthority())
                        .filter(key::equals)
                        .isPresent();
    }

    /** As it waits at the receiver's until somebody opens it, sealed as it came. */
    String arrived(String shareRef, JsonNode payload) {
        var wrapped = json.createObjectNode();
        for (var part : List.of(SEALED, CONTENT)) {
            if (payload.hasNonNull(part)) {
                wrapped.set(part, payload.path(part));
            }
        }
        wrapped.put(ShareStep.NUMBER, ShareStep.number(payload));
        return cipher.encrypt(ShareCodes.keyOfReceiver(shareRef), json.writeValueAsString(wrapped));
    }

    /** Whether a release was sent after what waits here: by its number, and where it has none it was not. */
    boolean newer(String shareRef, JsonNode payload, String hidden) {
        return ShareStep.number(payload) > ShareStep.number(waits(shareRef, hidden));
    }

    private JsonNode waits(String shareRef, String hidden) {
        return json.readTree(cipher.decrypt(ShareCodes.keyOfReceiver(shareRef), hidden));
    }

    /**
     * What came, in clear: where it was sealed the cabinet of the organisation has to be open; refused where it was
     * sealed for a key that this never had, or for another share.
     */
    JsonNode opened(String shareRef, String hidden, String organisation) {
        var wrapped = waits(shareRef, hidden);
        if (!wrapped.hasNonNull(SEALED)) {
            return wrapped.path(CONTENT);
        }
        var sealed = Base64.getDecoder().decode(wrapped.path(SEALED).asString(""));
        try {
            return BoundWords.read(shareRef, cabinets.unseal(organisation, sealed));
        } catch (KeyOutOfReach later) {
            throw later;
        } catch (UnreadableSecret another) {
            throw Refusal.of("share-unreadable");
        }
    }
}
