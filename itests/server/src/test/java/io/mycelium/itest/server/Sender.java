package io.mycelium.itest.server;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/** Clients that send orders to one body, each the next when the last was taken. They obey Retry-After. */
final class Sender {
    /** What an order says of itself: no two requests are the same. */
    record Order(long client, long number, long attempt) {
        String json() {
            return "{\"frequency\":\"order\",\"payload\":{\"client\":" + client + ",\"number\":" + number
                    + ",\"attempt\":" + attempt + "}}";
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningServer server;
    private final String path;

    /** The orders that were answered 202, by the id they were given. */
    final Map<String, Order> taken = new ConcurrentHashMap<>();

    /** Those that were answered 429. */
    final Set<Order> refused = ConcurrentHashMap.newKeySet();

    final AtomicLong accepted = new AtomicLong();

    Sender(RunningServer server, String network) {
        this.server = server;
        this.path = "/networks/" + network + "/bodies/input";
    }

    /** Has many clients send at the same time; completes when the last has sent its last. */
    CompletableFuture<Void> run(int clients, LongPredicate goesOn) {
        CompletableFuture<?>[] all = new CompletableFuture<?>[clients];
        for (int client = 0; client < clients; client++) {
            all[client] = next(new Order(client, 1, 1), goesOn);
        }
        return CompletableFuture.allOf(all);
    }

    private CompletableFuture<Void> next(Order order, LongPredicate goesOn) {
        return goesOn.test(order.number())
                ? send(order).thenCompose(done -> next(new Order(order.client(), order.number() + 1, 1), goesOn))
                : CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> send(Order order) {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(order.json()))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> answered(order, answer));
    }

    private CompletableFuture<Void> answered(Order order, HttpResponse<String> answer) {
        if (answer.statusCode() == 202) {
            accepted.incrementAndGet();
            taken.put(RunningServer.json(answer).path("id").asText(), order);
            return CompletableFuture.completedFuture(null);
        }
        if (answer.statusCode() != 429) {
            throw new AssertionError(order + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        refused.add(order);
        long seconds = Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
        return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS))
                .thenCompose(later -> send(new Order(order.client(), order.number(), order.attempt() + 1)));
    }
}
