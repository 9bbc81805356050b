/** Whether the sentenced person consents, beside the status of the file: told, asked, given, verified, taken back. */
@NamedInterface("consent")
@NullMarked
package org.rogatory.transfer.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
