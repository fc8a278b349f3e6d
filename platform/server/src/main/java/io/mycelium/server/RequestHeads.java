package io.mycelium.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * opening, and from the end of the last request. Called on Jetty's threads.
 */
final class RequestHeads implements Connection.Listener, HttpConfiguration.Customizer {
    private final Scheduler scheduler;
    private final long millis;
    private final Map<EndPoint, Scheduler.Task> waiting = new ConcurrentHashMap<>();

    /** @param millis for a head */
    RequestHeads(Scheduler scheduler, long millis) {
        this.scheduler = scheduler;
        this.millis = millis;
    }

    @Override
    public void onOpened(Connection connection) {
        await(connection.getEndPoint());
    }

    @Override
    public void onClosed(Connection connection) {
        arrived(connection.getEndPoint());
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
            Scheduler.Task before =
                    waiting.put(end, scheduler.schedule(() -> giveUp(end), millis, TimeUnit.MILLISECONDS));
            cancel(before);
        }
    }

    private void arrived(EndPoint end) {
        cancel(waiting.remove(end));
    }

    private static void cancel(Scheduler.@Nullable Task task) {
        if (task != null) {
            task.cancel();
        }
    }

    private void giveUp(EndPoint end) {
        if (waiting.remove(end) != null) {
            end.close();
        }
    }
}
