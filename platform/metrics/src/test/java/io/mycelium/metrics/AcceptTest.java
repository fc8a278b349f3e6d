package io.mycelium.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "*/*",
                "text/html",
                "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited",
                "application/openmetrics-text;q=0",
                "application/openmetrics-text;q=abc",
                "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;q=0.9",
                ";;,,q=1"
            })
    void shouldWritePlainTextWhenOpenMetricsIsNotWantedMost(String accept) {
        assertThat(MetricsServlet.asksForOpenMetrics(accept)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/openmetrics-text",
                "Application/OpenMetrics-Text; version=1.0.0; charset=utf-8",
                "application/vnd.google.protobuf,application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3"
            })
    void shouldWriteOpenMetricsWhenItIsWantedMost(String accept) {
        assertThat(MetricsServlet.asksForOpenMetrics(accept)).isTrue();
    }
}
