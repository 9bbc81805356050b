package org.rogatory.integrations.inspection;

import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Programs and scripts, by how they begin. */
final class Programs implements Format {

    private static final Set<String> TYPES = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/vnd.microsoft.portable-executable",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/javascript",
            "text/javascript",
            "application/java-vm");
    private static final Pattern NAMED =
            Pattern.compile("\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|lnk|jar|reg|cpl|sh)\\z");

    @Override
    public boolean reads(Head head) {
        return known(head);
    }

    /** Whether it begins as a program does. */
    static boolean known(Head head) {
        return TYPES.contains(head.mediaType())
                || head.startsWith("MZ")
                || head.startsWith("\u007fELF")
                || head.startsWith("#!")
                || head.startsWith("L\u0000\u0000\u0000\u0001\u0014\u0002\u0000");
    }

    /** Whether a file is one by its name, given in small letters. */
    static boolean named(String folded) {
        return NAMED.matcher(folded).find();
    }

    @Override
    public void look(Work content, Head head, Visit visit) {
        visit.found(InspectionReason.PROGRAM);
    }
}
