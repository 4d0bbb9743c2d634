#include "scanners/camera/video_functions.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace kakanai::scanners::camera {

VideoFunctions systemVideo() {
    return {
        .open = [](const char* device) { return ::open(device, O_RDWR | O_NONBLOCK | O_CLOEXEC); },
        .close = [](int camera) { ::close(camera); },
        .control =
            [](int camera, unsigned long request, void* argument) {
                int answer = 0;
                do {
                    answer = ioctl(camera, request, argument);
                } while (answer < 0 && errno == EINTR);
                return answer;
            },
        .map = [](int camera, std::size_t length, long offset) -> void* {
            void* memory = mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, camera, offset);
            return memory == MAP_FAILED ? nullptr : memory;
        },
        .unmap = [](void* memory, std::size_t length) { munmap(memory, length); },
        .wait =
            [](pollfd* descriptors, int count, int milliseconds) {
                int ready = 0;
                do {
                    ready = poll(descriptors, static_cast<nfds_t>(count), milliseconds);
                } while (ready < 0 && errno == EINTR);
                return ready;
            },
    };
}

} // namespace kakanai::scanners::camera
