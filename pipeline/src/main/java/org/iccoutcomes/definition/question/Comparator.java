package org.iccoutcomes.definition.question;

/** What a change is judged against. */
public sealed interface Comparator {
    /** Answers with the case for this kind. */
    <R> R match(Cases<R> cases);

    /** The name used in findings and configuration. */
    String id();

    /** One answer per kind of comparator. */
    interface Cases<R> {
        R own(Own comparator);

        R peers(Peers comparator);

        R eachPeer(EachPeer comparator);

        R rest(Rest comparator);

        R area(OneArea comparator);
    }

    /** The area's own baseline. */
    record Own() implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.own(this);
        }

        @Override
        public String id() {
            return "own";
        }
    }

    /**
     * All other areas of a level, pooled by summing numerators and denominators.
     *
     * @param level such as {@code icc}
     */
    record Peers(String level) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.peers(this);
        }

        @Override
        public String id() {
            return "peers";
        }
    }

    /** Every other area of a level, one finding each. */
    record EachPeer(String level) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.eachPeer(this);
        }

        @Override
        public String id() {
            return "each";
        }
    }

    /** The rest of the area's parent: the parent minus the area. */
    record Rest() implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rest(this);
        }

        @Override
        public String id() {
            return "rest";
        }
    }

    /** One named area. */
    record OneArea(String area) implements Comparator {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.area(this);
        }

        @Override
        public String id() {
            return area;
        }
    }
}
