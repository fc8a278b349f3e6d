package io.mycelium.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections on which the head of a request does not come whole in time, however it trickles: time runs from the
 * opening, and from the end of the last request. Where there are too many connections, the one that has waited for the
 * longest makes room for the next, so that whoever opens connections and says nothing shuts nobody out. Called on Jetty's
 * threads.
 */
final class RequestHeads implements Connection.Listener, HttpConfiguration.Customizer {
    private final Scheduler scheduler;
    private final long millis;
    private final int most;
    /** Those that wait for a head, by when they began to. Guarded by itself. */
    private final Map<EndPoint, Scheduler.Task> waiting = new LinkedHashMap<>();

    private int open;

    /**
     * @param millis for a head
     * @param most how many connections are open at once
     */
    RequestHeads(Scheduler scheduler, long millis, int most) {
        this.scheduler = scheduler;
        this.millis = millis;
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        await(connection.getEndPoint());
        EndPoint surplus = null;
        synchronized (waiting) {
            Iterator<EndPoint> longest = waiting.keySet().iterator();
            if (++open > most && longest.hasNext()) {
                surplus = longest.next();
            }
        }
        if (surplus != null) {
            giveUp(surplus);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        arrived(connection.getEndPoint());
        synchronized (waiting) {
            open--;
        }
    }

    /** A head has come. */
    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
        arrived(end);
        Request.addCompletionListener(request, failure -> await(end));
        return request;
    }

    private void await(EndPoint end) {
        if (end.isOpen()) {
            Scheduler.Task task = scheduler.schedule(() -> giveUp(end), millis, TimeUnit.MILLISECONDS);
            synchronized (waiting) {
                cancel(waiting.remove(end));
                waiting.put(end, task);
            }
        }
    }

    private void arrived(EndPoint end) {
        cancel(noLonger(end));
    }

    private void giveUp(EndPoint end) {
        Scheduler.Task task = noLonger(end);
        if (task != null) {
            task.cancel();
            end.close();
        }
    }

    private Scheduler.@Nullable Task noLonger(EndPoint end) {
        synchronized (waiting) {
            return waiting.remove(end);
        }
    }

    private static void cancel(Scheduler.@Nullable Task task) {
        if (task != null) {
            task.cancel();
        }
    }
}
