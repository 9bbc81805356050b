package org.rogatory.documents.upload;

import org.rogatory.identity.Officer;

/** Which file that comes in parts is meant: into which file of a case, and whose; nobody goes on with another's. */
public record UploadKey(String caseRef, String uploadRef, Officer officer) {}
