package org.rogatory.integrations.signature.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.PackageSeal;
import org.rogatory.exchange.PackageSealer;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.DetachedSeals;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** Makes packages as ASiC-E containers; opens those, and the sealed zips of before. */
@Component
class AsicPackageSealer implements PackageSealer {

    private static final byte[] ZIP = {'P', 'K'};

    private final DetachedSeals seals;
    private final AsicReader containers;
    private final CmsPackages before;

    AsicPackageSealer(DetachedSeals seals, TrustLists trust, Verifiers verifiers, Clock clock) {
        this.seals = seals;
        this.containers = new AsicReader(new SealCheck(trust, verifiers, clock, KeyUse.SEAL));
        this.before = new CmsPackages(new SealTrust(trust, verifiers, clock, KeyUse.SEAL));
    }

    @Override
    public void seal(List<Entry> entries, String authority, OutputStream to) throws IOException {
        AsicWriter.write(entries, manifest -> seals.over(manifest, authority), to);
    }

    @Override
    public PackageSeal open(Work sealed, Sink sink) throws IOException {
        return read(sealed, SealStanding::taken, sink);
    }

    @Override
    public PackageSeal look(Work sealed, Sink sink) throws IOException {
        return read(sealed, standing -> true, sink);
    }

    private PackageSeal read(Work sealed, Predicate<SealStanding> enough, Sink sink) throws IOException {
        return zip(sealed) ? containers.read(sealed, enough, sink) : before.read(sealed, enough, sink);
    }

    @Override
    public void again(Work opened, Sink sink) throws IOException {
        if (zip(opened)) {
            AsicReader.again(opened, sink);
        } else {
            CmsPackages.again(opened, sink);
        }
    }

    private static boolean zip(Work content) throws IOException {
        try (InputStream in = content.open()) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }
}
