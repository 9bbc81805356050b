package org.rogatory.bench;

import java.util.List;

/**
 * How much longer one work takes than another one of the same run.
 *
 * @param most what is aimed at; nought where nothing is
 */
record Ratio(String what, String measured, String against, double most) {

    static final String RSA = " RSA-3072";
    static final String ELLIPTIC = " P-256";

    /** The last one counts in signatures made, as the others do: a bare verification is far shorter with RSA. */
    static final List<Ratio> GOALS = List.of(
            new Ratio(
                    "Layout with PDF/A-3a and PDF/UA-1 : without",
                    "LayoutBench.accessible",
                    "LayoutBench.plain",
                    2.5),
            signature("B", "b", RSA, 3.5),
            signature("T", "t", RSA, 5),
            new Ratio(
                    "Verification of two signatures at LTA : bare signature, RSA-3072",
                    "VerifyBench.twoAtLta" + RSA,
                    "SigningBench.bare" + RSA,
                    40));

    /** Without a goal, to be seen beside them. */
    static final List<Ratio> OTHERS = List.of(
            signature("LTA", "lta", RSA, 0),
            signature("B", "b", ELLIPTIC, 0),
            signature("T", "t", ELLIPTIC, 0),
            signature("LTA", "lta", ELLIPTIC, 0),
            verification("one signature at B", "oneAtB", "bareOne", RSA),
            verification("two signatures at LTA", "twoAtLta", "bareTwo", RSA),
            verification("one signature at B", "oneAtB", "bareOne", ELLIPTIC),
            verification("two signatures at LTA", "twoAtLta", "bareTwo", ELLIPTIC));

    private static Ratio signature(String level, String work, String kind, double most) {
        return new Ratio(
                "Signature at " + level + " : bare signature," + kind,
                "SigningBench." + work + kind,
                "SigningBench.bare" + kind,
                most);
    }

    private static Ratio verification(String of, String work, String bare, String kind) {
        return new Ratio(
                "Verification of " + of + " : bare verification of as many," + kind,
                "VerifyBench." + work + kind,
                "VerifyBench." + bare + kind,
                0);
    }

    double in(Figures figures) {
        return figures.of(measured).milliseconds() / figures.of(against).milliseconds();
    }

    /** What the errors of both sides make of it, at 99.9 %. */
    double error(Figures figures) {
        return in(figures)
                * Math.hypot(
                        figures.of(measured).relativeError(),
                        figures.of(against).relativeError());
    }

    /** By what was measured, without any allowance for its error. */
    boolean isHeld(Figures figures) {
        return in(figures) <= most;
    }
}
