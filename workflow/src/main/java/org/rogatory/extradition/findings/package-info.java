/**
 * What has to be judged before a person is handed over: matter by matter, act by act, with the questions that only a
 * person answers. It advises and keeps what people have found; nothing here refuses or grants.
 */
@NamedInterface("findings")
@NullMarked
package org.rogatory.extradition.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
