// Starts a server and prints the milliseconds until its first answer, and the megabytes it holds after two idle seconds.
// Asks `SERVICE METHOD` with a request whose field 1 is TEXT, as fast as it can until that is answered with success.
// Usage: first-answer PORT SERVICE METHOD TEXT COMMAND…
#include <arpa/inet.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include "processes.h"

static size_t put_field(uint8_t *to, int field, const void *bytes, size_t count) {
    to[0] = (uint8_t)(field << 3 | 2);
    to[1] = (uint8_t)count;  // all of them are short
    memcpy(to + 2, bytes, count);
    return count + 2;
}

// One call on a connection of its own; 1 when it was answered with success.
static int ask(int port, const uint8_t *frame, size_t count) {
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    uint8_t answer[4096];
    ssize_t n = 0;
    if (connect(fd, (struct sockaddr *)&address, sizeof address) == 0 && write(fd, frame, count) == (ssize_t)count) {
        n = read(fd, answer, sizeof answer);
    }
    close(fd);
    return n > 10 && answer[8] == 2 && answer[10] == (2 << 3 | 2);
}

int main(int count, char **arguments) {
    if (count < 6 || strlen(arguments[2]) > 100 || strlen(arguments[3]) > 100 || strlen(arguments[4]) > 100) return 64;
    uint8_t payload[128], frame[512] = {0};
    size_t payload_count = put_field(payload, 1, arguments[4], strlen(arguments[4])), n = 10;
    n += put_field(frame + n, 1, arguments[2], strlen(arguments[2]));
    n += put_field(frame + n, 2, arguments[3], strlen(arguments[3]));
    n += put_field(frame + n, 3, payload, payload_count);
    frame[2] = (uint8_t)((n - 10) >> 8), frame[3] = (uint8_t)(n - 10), frame[7] = 1, frame[8] = 1;

    uint64_t start = monotonic_clock();
    pid_t server = fork();
    if (server == 0) {
        execv(arguments[5], arguments + 5);
        _exit(127);
    }
    while (!ask(atoi(arguments[1]), frame, n)) {
        if (waitpid(server, NULL, WNOHANG) != 0 || monotonic_clock() - start > 30000000000u) {
            fputs("first-answer: the server ended or never answered\n", stderr);
            kill(server, SIGKILL);
            return 1;
        }
        usleep(200);
    }
    double milliseconds = (double)(monotonic_clock() - start) / 1e6;
    sleep(2);
    printf("%.1f %.1f\n", milliseconds, resident_megabytes(server));
    kill(server, SIGTERM);
    waitpid(server, NULL, 0);
    return 0;
}
