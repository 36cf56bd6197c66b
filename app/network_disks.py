"""The kinds of disk that several machines share, by the names that the systems give them."""

from __future__ import annotations

NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "coda"),
        *("davfs", "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs", "ocfs2", "orangefs", "vboxsf"),
        *("fuse.sshfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.kio-fuse"),
        *("fuse.rclone", "fuse.s3fs", "fuse.onedriver", "fuse.google-drive-ocamlfuse"),
        *("fuse.vmhgfs-fuse", "fuse.smbnetfs"),
    }
)
"""As Linux names them in mountinfo (proc_pid_mountinfo(5))."""

NETWORK_DRIVE = "network drive"
"""What Windows knows of a drive letter that stands for a share."""
