package org.rogatory.integrations.inspection;

/** The kinds that are looked into, and those in which nothing can run. */
final class Known {

    private Known() {}

    static boolean looked(Head head) {
        var type = head.mediaType();
        return head.pdf()
                || head.zip()
                || GzipSafety.told(head)
                || TarSafety.told(head)
                || OtherArchives.known(head)
                || head.compound()
                || head.image() && !type.equals("image/webp")
                || head.webPage()
                || Programs.known(head)
                || MailSafety.told(type)
                || type.startsWith("text/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.equals("application/pkcs7-signature")
                || type.endsWith("/rtf")
                || type.endsWith("/json")
                || type.endsWith("/xml");
    }
}
