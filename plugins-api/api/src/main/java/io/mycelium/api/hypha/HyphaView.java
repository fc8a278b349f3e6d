package io.mycelium.api.hypha;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A hypha as it stood at SENSE of this tide. Does not change during the ACT; valid only until the call that was given
 * it returns, and only on that thread.
 */
@ProviderType
public interface HyphaView {
    /** Its name, such as {@code worker_1}. */
    String id();

    String species();

    /** How often it was begun: 0 at birth, one more at each restart or replacement. */
    long generation();

    /** Tides since its birth. */
    long age();

    Vitality vitality();

    /** The share of its energy for this tide that is left, 0 to 1. */
    double energy();

    /** How many signals wait in its inbox, this tide's included. */
    int queueDepth();

    /** The fill of its fullest incoming socket, 0 to 1. */
    double bufferFill();

    /** The names at the far ends of its incoming sockets, in the order of the sockets. */
    List<String> upstream();

    /** The names at the far ends of its outgoing sockets, in the order of the sockets. */
    List<String> neighbours();
}
