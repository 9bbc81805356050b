package org.rogatory.web.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.InstallationCipher;
import org.rogatory.persons.UnreadableSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/**
 * Attributes of sessions as they lie in the database: encrypted, and of few classes. What this edition of the software
 * cannot read is as if it were not there: a session whose reader is not there has ended.
 */
final class KeptAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAttributes.class);

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxdepth=60;maxbytes=8000000;"
            + "java.lang.*;java.math.*;java.time.*;java.util.**;org.rogatory.web.**;org.springframework.security.**;"
            + "org.springframework.web.servlet.FlashMap;org.springframework.util.LinkedMultiValueMap;"
            + "org.springframework.util.MultiValueMapAdapter;!*");

    private final KeptSignIns signIns;
    private final InstallationCipher cipher;

    KeptAttributes(KeptSignIns signIns, InstallationCipher cipher) {
        this.signIns = signIns;
        this.cipher = cipher;
    }

    /** Both ways, for the table alone: no bean, since others would take it for theirs. */
    ConversionService conversion() {
        return new Conversion();
    }

    private byte[] written(@Nullable Object attribute) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new Writing(bytes)) {
            out.writeObject(attribute);
        } catch (IOException unwritable) {
            LOG.warn(
                    "An attribute of a session cannot be kept: {}",
                    unwritable.getClass().getSimpleName());
            return new byte[0];
        }
        return cipher.encrypt(bytes.toByteArray());
    }

    private @Nullable Object read(byte[] kept) {
        try (var in = new Reading(cipher.decrypt(kept))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException | UnreadableSecret unknown) {
            LOG.info(
                    "An attribute of a session cannot be read: {}",
                    unknown.getClass().getSimpleName());
            return null;
        }
    }

    private final class Conversion implements ConversionService {

        @Override
        public boolean canConvert(@Nullable Class<?> from, Class<?> to) {
            return true;
        }

        @Override
        public boolean canConvert(@Nullable TypeDescriptor from, TypeDescriptor to) {
            return true;
        }

        @Override
        public <T> @Nullable T convert(@Nullable Object source, Class<T> to) {
            return to.cast(convert(source, null, TypeDescriptor.valueOf(to)));
        }

        /** To bytes where bytes are asked for, and from bytes else. */
        @Override
        public @Nullable Object convert(@Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor to) {
            return byte[].class.equals(to.getType()) ? written(source) : read((byte[]) Objects.requireNonNull(source));
        }
    }

    private final class Writing extends ObjectOutputStream {

        Writing(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(Object part) {
            return signIns.kept(part);
        }
    }

    private final class Reading extends ConfigurableObjectInputStream {

        Reading(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes), KeptAttributes.class.getClassLoader());
            setObjectInputFilter(KNOWN);
            enableResolveObject(true);
        }

        @Override
        protected @Nullable Object resolveObject(@Nullable Object kept) {
            return signIns.again(kept);
        }
    }
}
