package org.rogatory.documents.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rogatory.documents.bytes.KeptContent;

/** A part of a file that is still coming: where its bytes lie, encrypted with the key of the file. */
@Entity
@Table(name = "documents_upload_part")
class StoredUploadPart {

    /** Nobody asks for the hash of a part once it is here: what was stored tells by itself whether it is whole. */
    private static final String UNTOLD = "";

    @Id
    @Column(name = "part_ref")
    private String partRef;

    @Column(name = "upload_ref")
    private String uploadRef;

    @Column(name = "part_number")
    private int number;

    private String address;

    @Column(name = "size_bytes")
    private long size;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredUploadPart() {}

    StoredUploadPart(String uploadRef, int number, KeptContent kept) {
        this.partRef = uploadRef + "/" + number;
        this.uploadRef = uploadRef;
        this.number = number;
        this.address = kept.address();
        this.size = kept.size();
    }

    KeptContent content(String keyRef) {
        return new KeptContent(keyRef, address, UNTOLD, size);
    }
}
