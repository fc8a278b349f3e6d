package io.mycelium.api.faulty;

import java.util.List;
import org.mapdb.faulty.Stub;

/** An API that needs a library. */
public record NeedingApi(List<Stub> stubs, Stub stub) {}
