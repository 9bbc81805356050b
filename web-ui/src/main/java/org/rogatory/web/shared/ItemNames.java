package org.rogatory.web.shared;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemNumbers;
import org.rogatory.mla.item.ItemNumbers.Numbers;
import org.rogatory.tasks.OpenTask;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** By which numbers pages name the items of requests: those that people and the other State know, read once a page. */
@Component
public class ItemNames {

    private static final String READ = ItemNames.class.getName() + " ";

    private final ItemNumbers numbers;
    private final CurrentReader reader;

    ItemNames(ItemNumbers numbers, CurrentReader reader) {
        this.numbers = numbers;
        this.reader = reader;
    }

    /** Of a file; its parts of one page ask for them apart from each other, and they are read for the first of these. */
    public Numbers of(CaseFile file) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(file);
        }
        var name = READ + file.caseRef();
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Numbers known) {
            return known;
        }
        var read = read(file);
        request.setAttribute(name, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    private Numbers read(CaseFile file) {
        return numbers.of(Set.of(file.caseRef()), AccessScope.of(reader.demanded()));
    }

    /** Of the files of a list's tasks, as far as these are about items: one query, or none. */
    public Numbers of(Collection<OpenTask> tasks, Officer officer) {
        var caseRefs = tasks.stream()
                .filter(task -> task.itemRef() != null)
                .map(OpenTask::caseRef)
                .collect(Collectors.toSet());
        return numbers.of(caseRefs, AccessScope.of(officer));
    }
}
