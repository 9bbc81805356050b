package org.rogatory.mla.item;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under which number people and the other State know an item: the one it has in the request as that is counted now. Its
 * reference keeps the number it had first, also where the writing counts otherwise.
 */
@Service
public class ItemNumbers {

    private final AssistanceItemRepository items;

    ItemNumbers(AssistanceItemRepository items) {
        this.items = items;
    }

    /**
     * The numbers of items.
     *
     * @param counted for each item by its reference the number it has now
     */
    public record Numbers(Map<String, Integer> counted) {

        /** Where no item is counted. */
        public static final Numbers NONE = new Numbers(Map.of());

        public Numbers {
            counted = Map.copyOf(counted);
        }

        /** The number of an item; of one of a kind of files that counts none, or that has gone, that of its reference. */
        public String of(String itemRef) {
            var number = counted.get(itemRef);
            return number == null ? itemRef.substring(itemRef.lastIndexOf('-') + 1) : number.toString();
        }
    }

    /** All of these files that the reader sees; one query, however many files. */
    @Transactional(readOnly = true)
    public Numbers of(Collection<String> caseRefs, AccessScope scope) {
        return caseRefs.isEmpty()
                ? Numbers.NONE
                : new Numbers(items.numbered(caseRefs, scope).stream()
                        .collect(Collectors.toMap(
                                AssistanceItemRepository.Numbered::itemRef,
                                AssistanceItemRepository.Numbered::number)));
    }
}
