package org.rogatory.mla.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.ReturnReasons;
import org.rogatory.persons.FileCipher;

/**
 * An item as its own side may read it, result and conditions in clear.
 *
 * @param ground why it is refused or put off: key of the reference data
 * @param reasons why it is returned: keys of the reference data
 * @param until the day until which it is put off
 * @param untilEvent what it is put off until, where that is no day
 * @param textLanguage tag of the language of result and conditions; null where nobody said it
 * @param begun whether the act has begun
 * @param orderNumber number of the domestic order under which the act is done, with its day and who made it
 * @param useMark within which limits the result may be used: a code, marked on receipt
 */
public record ItemView(
        String itemRef,
        int number,
        String type,
        String status,
        @Nullable String waitingReason,
        boolean waitingReleased,
        @Nullable LocalDate actOn,
        @Nullable String actPlace,
        @Nullable String authority,
        @Nullable String ground,
        List<String> reasons,
        @Nullable LocalDate until,
        @Nullable String untilEvent,
        @Nullable String result,
        @Nullable String conditions,
        @Nullable String textLanguage,
        boolean begun,
        @Nullable String orderNumber,
        @Nullable LocalDate orderOn,
        @Nullable String orderBy,
        @Nullable String useMark,
        @Nullable String useNote) {

    static ItemView of(AssistanceItem item, FileCipher cipher) {
        var caseRef = item.caseRef();
        var words = item.hiddenWords();
        var order = item.hiddenOrder();
        return new ItemView(
                item.itemRef(),
                item.number(),
                item.type(),
                item.status(),
                item.waitingReason(),
                item.waitingReleased(),
                item.actOn(),
                show(caseRef, item.hiddenPlace(), cipher),
                item.authority(),
                item.ground(),
                item.reasons(),
                item.until(),
                show(caseRef, item.hiddenEvent(), cipher),
                show(caseRef, words.result(), cipher),
                show(caseRef, words.conditions(), cipher),
                show(caseRef, words.language(), cipher),
                item.begun(),
                show(caseRef, order.number(), cipher),
                order.on(),
                show(caseRef, order.by(), cipher),
                item.useMark(),
                show(caseRef, item.hiddenUseNote(), cipher));
    }

    /** The same without why, and until when, it was refused or put off. */
    ItemView withoutReasons() {
        return new ItemView(
                itemRef,
                number,
                type,
                status,
                waitingReason,
                waitingReleased,
                actOn,
                actPlace,
                authority,
                null,
                List.of(),
                null,
                null,
                "refused".equals(status) ? null : result,
                conditions,
                "refused".equals(status) ? null : textLanguage,
                begun,
                orderNumber,
                orderOn,
                orderBy,
                useMark,
                useNote);
    }

    /** The same as what the other State may be told: of reasons that stay inside what stands in their place, if anything. */
    public ItemView told(ReturnReasons law) {
        return new ItemView(
                itemRef,
                number,
                type,
                status,
                waitingReleased ? law.released(waitingReason).orElse(null) : null,
                waitingReleased,
                actOn,
                actPlace,
                authority,
                ground,
                law.told(reasons),
                until,
                null,
                result,
                conditions,
                textLanguage,
                begun,
                orderNumber,
                orderOn,
                orderBy,
                useMark,
                useNote);
    }

    private static @Nullable String show(String caseRef, @Nullable String text, FileCipher cipher) {
        return text == null ? null : cipher.decrypt(caseRef, text);
    }
}
